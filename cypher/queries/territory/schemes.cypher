UNWIND $ids AS territory
CALL (territory) {
  /*=places*/MATCH (t:Entity {id: territory})/*=*/
  WITH DISTINCT t
  MATCH (f:/*=Fact*/Fact/*=*/ {to: t.id})
  WHERE f.rank IS NOT NULL AND f.id IS NOT NULL AND f.relation = 'COVERS' AND /*=inView*/f.standing IN $standing/*=*/
  WITH DISTINCT f.from AS scheme
  MATCH (e:/*=Entity*/Entity/*=*/ {id: scheme})
  WHERE e.kind = 'Scheme' AND /*=entityHeld*/true/*=*/ AND /*=filters*/e.kind IN $kinds/*=*/
  /*=finish*/RETURN e ORDER BY e.sortName, e.id LIMIT 25/*=*/
}
RETURN territory, /*=answer*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
