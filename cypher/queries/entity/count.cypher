/*=start*/MATCH (e:Entity)/*=*/
WHERE /*=entityHeld*/true/*=*/ AND /*=filters*/e.kind IN $kinds/*=*/
RETURN count(e) AS total
