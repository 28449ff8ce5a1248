MATCH (e:/*=Entity*/Entity/*=*/) WHERE /*=entityHeld*/true/*=*/
RETURN 'entity' AS what, e.kind AS name, null AS standing, count(e) AS total
UNION ALL
MATCH (f:/*=Fact*/Fact/*=*/) WHERE /*=inView*/f.standing IN $standing/*=*/
RETURN f.shape AS what, f.relation AS name, /*=standingIn*/f.standing/*=*/ AS standing, count(f) AS total
