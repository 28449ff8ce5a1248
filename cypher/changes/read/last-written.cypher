UNWIND $ids AS id
MATCH (p:/*=past*/PastEntity/*=*/ {id: id})
WITH id, p ORDER BY p.until DESC
WITH id, collect(p) AS versions
RETURN id, versions[0].endedBy AS endedBy,
  head([version IN versions WHERE version.origin = $set | properties(version)]) AS stored
