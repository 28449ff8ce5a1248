UNWIND $ids AS entity
CALL (entity) {
  CALL (entity) {
    MATCH (f:/*=Fact*/Fact/*=*/ {from: entity}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=inView*/f.standing IN $standing/*=*/ RETURN f
    UNION
    MATCH (f:/*=Fact*/Fact/*=*/ {to: entity}) WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=inView*/f.standing IN $standing/*=*/ RETURN f
    UNION
    MATCH (f:/*=Fact*/Fact/*=*/ {subject: entity}) WHERE /*=inView*/f.standing IN $standing/*=*/ RETURN f
  }
  CALL (f) {
    MATCH (c:/*=Citation*/Citation/*=*/ {fact: f.id}) WHERE /*=citationHeld*/true/*=*/
    RETURN c.document AS document
    UNION
    WITH f WHERE f.dataset IS NOT NULL
    RETURN f.dataset AS document
  }
  WITH DISTINCT document
  MATCH (e:/*=Entity*/Entity/*=*/ {id: document})
  WHERE /*=entityHeld*/true/*=*/ AND /*=issuedInView*/coalesce(e.issued, '') <= $issued/*=*/
  /*=finish*/RETURN e ORDER BY e.sortName, e.id LIMIT 25/*=*/
}
RETURN entity, /*=answer*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
