UNWIND $facts AS fact
MATCH (c:Citation {fact: fact})
RETURN properties(c) AS stored
