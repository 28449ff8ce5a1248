UNWIND $ids AS id
MATCH (c:Citation {id: id})
RETURN properties(c) AS stored
