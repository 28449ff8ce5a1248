UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (f:Fact:Link)-[:FROM]->(a)
CREATE (f)-[:TO]->(b)
SET f = row
