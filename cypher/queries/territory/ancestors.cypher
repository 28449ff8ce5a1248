UNWIND $ids AS territory
MATCH (:Entity {id: territory})-[:WITHIN*1..8]->(e:Territory)
WHERE $day = '' OR (coalesce(e.validFrom, '') <= $day AND $day <= coalesce(e.validTo, '9999-12-31'))
WITH DISTINCT territory, e
RETURN territory, /*=entityColumns*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
