UNWIND $ids AS fact
MATCH (c:/*=Citation*/Citation/*=*/ {fact: fact}) WHERE /*=citationHeld*/true/*=*/
OPTIONAL MATCH (d:/*=Entity*/Entity/*=*/ {id: c.document}) WHERE /*=documentHeld*/true/*=*/
RETURN fact, c.id AS id, c.document AS document, d.issued AS issued, c.stance AS stance, c.certainty AS certainty,
  c.observed AS observed, c.locator AS locator, c.quote AS quote, c.statedBy AS statedBy, c.quotedFrom AS quotedFrom,
  coalesce(c.deduced, false) AS deduced, c.note AS note
