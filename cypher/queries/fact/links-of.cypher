UNWIND $ids AS entity
CALL (entity) {
  CALL (entity) {
    MATCH (f:/*=Fact*/Fact/*=*/ {from: entity})
    WHERE /*=out*/true/*=*/ AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
      AND /*=ahead*/f.rank IS NOT NULL AND f.id IS NOT NULL/*=*/ AND /*=filters*/f.relation IN $relations/*=*/ AND /*=outKinds*/true/*=*/
    RETURN f, 'OUT' AS direction ORDER BY /*=outOrder*/f.from, f.rank, f.id/*=*/ LIMIT toInteger($limit)
    UNION ALL
    MATCH (f:/*=Fact*/Fact/*=*/ {to: entity})
    WHERE /*=in*/true/*=*/ AND f.from <> f.to AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
      AND /*=ahead*/f.rank IS NOT NULL AND f.id IS NOT NULL/*=*/ AND /*=filters*/f.relation IN $relations/*=*/ AND /*=inKinds*/true/*=*/
    RETURN f, 'IN' AS direction ORDER BY /*=inOrder*/f.to, f.rank, f.id/*=*/ LIMIT toInteger($limit)
  }
  RETURN f, direction ORDER BY /*=order*/f.rank, f.id/*=*/ LIMIT toInteger($limit)
}
RETURN entity, direction, /*=factColumns*/f.id AS id, f.rank AS rank/*=*/
