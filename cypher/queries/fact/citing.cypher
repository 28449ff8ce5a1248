UNWIND $ids AS entity
CALL (entity) {
  CALL (entity) {
    MATCH (c:/*=Citation*/Citation/*=*/ {document: entity}) WHERE /*=citationHeld*/true/*=*/
    MATCH (f:/*=Fact*/Fact/*=*/ {id: c.fact}) RETURN f
    UNION
    MATCH (f:/*=Fact*/Fact/*=*/ {dataset: entity}) RETURN f
  }
  WITH f WHERE /*=inView*/f.standing IN $standing/*=*/
  /*=finish*/RETURN f ORDER BY f.id LIMIT 25/*=*/
}
RETURN entity, /*=answer*/f.id AS id/*=*/
