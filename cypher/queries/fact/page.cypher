/*=start*/MATCH (f:Fact)/*=*/
WHERE /*=inView*/f.standing IN $standing/*=*/
  AND /*=ahead*/f.rank >= $edge AND (f.rank > $edge OR f.id > $edgeId) AND f.id IS NOT NULL/*=*/
  AND /*=filters*/f.relation IN $relations/*=*/
RETURN /*=factColumns*/f.id AS id, f.rank AS rank/*=*/
ORDER BY /*=order*/f.rank, f.id/*=*/
LIMIT toInteger($limit)
