/*=start*/MATCH (e:Entity)/*=*/
WHERE /*=entityHeld*/true/*=*/
  AND /*=ahead*/e.sortName >= $edge AND (e.sortName > $edge OR e.id > $edgeId) AND e.id IS NOT NULL/*=*/
  AND /*=filters*/e.kind IN $kinds/*=*/
RETURN /*=sortKey*/e.sortName/*=*/ AS sortKey, /*=entityColumns*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
ORDER BY /*=order*/e.sortName, e.id/*=*/
LIMIT toInteger($limit)
