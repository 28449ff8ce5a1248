UNWIND $documents AS document
MATCH (:Citation {document: document})-[:OF]->(f:Fact)
WITH DISTINCT f
RETURN properties(f) AS stored
