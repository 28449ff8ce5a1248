UNWIND $rows AS row
CREATE (e:Entity:/*=kind*/Actor/*=*/)
SET e = row
