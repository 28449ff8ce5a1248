UNWIND $types AS type
MATCH (f:Fact {to: type})
WHERE f.relation = 'INSTANCE_OF'
RETURN DISTINCT f.from AS scheme
