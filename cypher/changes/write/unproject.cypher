UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:/*=relation*/FUNDS/*=*/ {id: row.id}]->(:Entity {id: row.to})
DELETE r
