UNWIND $ids AS asked
MATCH (p:PastEntity {id: asked})
WITH asked, p ORDER BY p.since DESC
WITH asked, collect(p)[0] AS p
RETURN asked AS id, p.mergedInto AS mergedInto
