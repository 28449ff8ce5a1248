MATCH (n:/*=live*/Entity/*=*/)
WHERE n.since > $sequence
WITH n LIMIT toInteger($limit)
DETACH DELETE n
RETURN count(*) AS discarded
