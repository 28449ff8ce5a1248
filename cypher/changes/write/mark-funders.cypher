UNWIND $ids AS id
MATCH (a:Actor {id: id})
FOREACH (_ IN CASE WHEN EXISTS { (a)-[r:FUNDS]->() WHERE r.certainty <> 'PLANNED' } THEN [1] ELSE [] END | SET a:Funder)
FOREACH (_ IN CASE WHEN EXISTS { (a)-[r:FUNDS]->() WHERE r.certainty <> 'PLANNED' } THEN [] ELSE [1] END | REMOVE a:Funder)
