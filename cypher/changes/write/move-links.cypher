UNWIND $rows AS row
MATCH (f:Fact {id: row.id})-[end:FROM|TO]->()
DELETE end
WITH DISTINCT row, f
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (f)-[:FROM]->(a)
CREATE (f)-[:TO]->(b)
