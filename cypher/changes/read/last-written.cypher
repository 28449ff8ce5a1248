UNWIND $ids AS id
MATCH (p:/*=past*/PastEntity/*=*/ {id: id, origin: $set})
WITH id, p ORDER BY p.until DESC
WITH id, collect(p)[0] AS p
RETURN id, properties(p) AS stored
