UNWIND $ids AS entity
CALL (entity) {
  MATCH (f:/*=Fact*/Fact/*=*/ {from: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=out*/true/*=*/ AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
    AND /*=filters*/f.relation IN $relations/*=*/ AND /*=outKinds*/true/*=*/
  RETURN count(f) AS links
  UNION ALL
  MATCH (f:/*=Fact*/Fact/*=*/ {to: entity})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND /*=in*/true/*=*/ AND f.from <> f.to AND f.shape = 'link' AND /*=inView*/f.standing IN $standing/*=*/
    AND /*=filters*/f.relation IN $relations/*=*/ AND /*=inKinds*/true/*=*/
  RETURN count(f) AS links
}
RETURN entity, sum(links) AS total
