UNWIND $ids AS asked
MATCH (f:/*=Fact*/Fact/*=*/ {id: asked})
WHERE /*=inView*/f.standing IN $standing/*=*/
RETURN /*=factColumns*/f.id AS id, f.shape AS shape/*=*/
