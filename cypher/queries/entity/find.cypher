UNWIND $ids AS asked
MATCH (e:/*=Entity*/Entity/*=*/ {id: asked})
WHERE /*=entityHeld*/true/*=*/
RETURN /*=entityColumns*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
