UNWIND $ids AS entity
CALL (entity) {
  MATCH (f:/*=Fact*/Fact/*=*/ {subject: entity})
  WHERE /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.key IN $keys/*=*/
  /*=finish*/RETURN f ORDER BY f.rank, f.id LIMIT 25/*=*/
}
RETURN entity, /*=answer*/f.id AS id, f.rank AS rank/*=*/
