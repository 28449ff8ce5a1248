MATCH (n:/*=live*/Entity/*=*/ {origin: $set})
RETURN n.id AS id
