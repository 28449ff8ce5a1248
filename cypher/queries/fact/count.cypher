/*=start*/MATCH (f:Fact)/*=*/
WHERE /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.relation IN $relations/*=*/
RETURN count(f) AS total
