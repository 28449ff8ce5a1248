UNWIND $types AS type
MATCH (f:Fact {to: type})
WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.relation = 'INSTANCE_OF'
RETURN DISTINCT f.from AS scheme
