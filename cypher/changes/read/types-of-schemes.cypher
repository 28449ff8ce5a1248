UNWIND $schemes AS scheme
MATCH (f:Fact {from: scheme})
WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.relation = 'INSTANCE_OF'
RETURN f.id AS fact, f.from AS scheme, f.to AS type
