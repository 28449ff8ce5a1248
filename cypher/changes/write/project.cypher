UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:/*=relation*/FUNDS/*=*/]->(b)
SET r = row.properties
