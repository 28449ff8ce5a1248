UNWIND $rows AS row
MATCH (c:Citation {id: row.id})-[end:OF|IN]->()
DELETE end
WITH DISTINCT row, c
MATCH (f:Fact {id: row.fact})
MATCH (d:Entity {id: row.document})
CREATE (c)-[:OF]->(f)
CREATE (c)-[:IN]->(d)
