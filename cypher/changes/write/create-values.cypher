UNWIND $rows AS row
MATCH (e:Entity {id: row.subject})
CREATE (f:Fact:/*=shape*/Attribute/*=*/)-[:OF]->(e)
SET f = row
