UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN properties(f) AS stored
