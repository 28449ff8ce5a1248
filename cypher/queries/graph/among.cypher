UNWIND $ids AS entity
MATCH (f:/*=Fact*/Fact/*=*/ {from: entity})
WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.shape = 'link' AND f.to IN $ids AND /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.relation IN $relations/*=*/
RETURN /*=factColumns*/f.id AS id, f.rank AS rank/*=*/
ORDER BY f.rank, f.id
LIMIT toInteger($limit)
