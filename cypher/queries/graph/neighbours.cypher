UNWIND $ids AS entity
CALL (entity) {
  MATCH (f:/*=Fact*/Fact/*=*/ {from: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.shape = 'link' AND f.from <> f.to AND /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.relation IN $relations/*=*/
    AND /*=outKinds*/true/*=*/
  RETURN 'OUT' AS direction, f.relation AS relation, f.to AS other, min(f.rank) AS rank
  UNION ALL
  MATCH (f:/*=Fact*/Fact/*=*/ {to: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.shape = 'link' AND f.from <> f.to AND /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.relation IN $relations/*=*/
    AND /*=inKinds*/true/*=*/
  RETURN 'IN' AS direction, f.relation AS relation, f.from AS other, min(f.rank) AS rank
}
RETURN entity, direction, relation, other, rank
LIMIT toInteger($limit)
