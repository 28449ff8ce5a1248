UNWIND $ids AS id
MATCH (n:/*=live*/Entity/*=*/ {id: id})
CREATE (p:Past:/*=past*/PastEntity/*=*/)
SET p = properties(n), p.until = $sequence, p.endedBy = $actor
