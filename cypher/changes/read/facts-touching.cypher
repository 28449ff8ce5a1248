UNWIND $entities AS id
CALL (id) {
  MATCH (f:Fact {from: id})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL
  RETURN f
  UNION
  MATCH (f:Fact {to: id})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL
  RETURN f
  UNION
  MATCH (f:Fact {subject: id})
  RETURN f
}
WITH DISTINCT f
RETURN properties(f) AS stored
