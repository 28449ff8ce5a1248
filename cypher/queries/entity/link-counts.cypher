UNWIND $ids AS entity
CALL (entity) {
  MATCH (f:/*=Fact*/Fact/*=*/ {from: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
  RETURN f.relation AS relation, 'OUT' AS direction, count(f) AS links, count(DISTINCT f.to) AS neighbours
  UNION ALL
  MATCH (f:/*=Fact*/Fact/*=*/ {to: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
  RETURN f.relation AS relation, 'IN' AS direction, count(f) AS links, count(DISTINCT f.from) AS neighbours
}
RETURN entity, relation, direction, links, neighbours
ORDER BY links DESC, relation, direction
