UNWIND $rows AS row
MATCH (f:Fact {id: row.id})-[end:OF]->()
DELETE end
WITH DISTINCT row, f
MATCH (e:Entity {id: row.subject})
CREATE (f)-[:OF]->(e)
