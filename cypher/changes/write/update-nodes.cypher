UNWIND $rows AS row
MATCH (n:/*=live*/Entity/*=*/ {id: row.id})
SET n = row
