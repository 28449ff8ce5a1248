UNWIND $entities AS id
CALL {
  WITH id
  MATCH (f:Fact {from: id})
  RETURN f
  UNION
  WITH id
  MATCH (f:Fact {to: id})
  RETURN f
  UNION
  WITH id
  MATCH (f:Fact {subject: id})
  RETURN f
}
WITH DISTINCT f
RETURN properties(f) AS stored
