UNWIND $ids AS entity
CALL (entity) {
  MATCH (f:/*=Fact*/Fact/*=*/ {from: entity}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=inView*/f.standing IN $standing/*=*/ RETURN f
  UNION
  MATCH (f:/*=Fact*/Fact/*=*/ {to: entity}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=inView*/f.standing IN $standing/*=*/ RETURN f
  UNION
  MATCH (f:/*=Fact*/Fact/*=*/ {subject: entity}) WHERE /*=inView*/f.standing IN $standing/*=*/ RETURN f
}
CALL (f) {
  WITH f WHERE f.dataset IS NULL
  MATCH (c:/*=Citation*/Citation/*=*/ {fact: f.id}) WHERE /*=citationHeld*/true/*=*/
  RETURN max(coalesce(c.observedTo, f.observedLast)) AS cited
}
WITH entity, max(cited) AS cited, max(CASE WHEN f.dataset IS NOT NULL THEN f.observedLast END) AS framed
RETURN entity, coalesce(cited, framed) AS day
