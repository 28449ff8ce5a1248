UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
MATCH (d:Entity {id: row.document})
CREATE (c:Citation)-[:OF]->(f)
CREATE (c)-[:IN]->(d)
SET c = row
