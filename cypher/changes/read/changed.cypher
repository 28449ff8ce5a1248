CALL () {
  MATCH (n:/*=live*/Entity/*=*/ {since: $sequence})
  RETURN n.id AS id, properties(n) AS after
  UNION
  MATCH (p:Past:/*=past*/PastEntity/*=*/ {since: $sequence})
  RETURN p.id AS id, properties(p) AS after
}
OPTIONAL MATCH (b:/*=past*/PastEntity/*=*/ {id: id, until: $sequence})
RETURN id, properties(b) AS before, after
UNION
MATCH (b:Past:/*=past*/PastEntity/*=*/ {until: $sequence})
WHERE NOT EXISTS { MATCH (n:/*=live*/Entity/*=*/ {id: b.id, since: $sequence}) }
  AND NOT EXISTS { MATCH (p:Past:/*=past*/PastEntity/*=*/ {id: b.id, since: $sequence}) }
RETURN b.id AS id, properties(b) AS before, null AS after
