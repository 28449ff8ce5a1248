UNWIND $ids AS id
MATCH (n:/*=live*/Entity/*=*/ {id: id})
DETACH DELETE n
