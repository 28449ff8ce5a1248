UNWIND range(0, size($texts) - 1) AS way
CALL (way) {
  CALL db.index.fulltext.queryNodes('entityTokens', $texts[way], {limit: toInteger($limit)}) YIELD node AS e, score
  WHERE /*=filters*/e.kind IN $kinds/*=*/
  RETURN e, score
  /*=past*//*=*/
}
WITH e, collect(way) AS ways, max(score) AS score
WHERE /*=entityHeld*/true/*=*/
RETURN ways, score, e.tokens AS tokens, e.population AS population, /*=ties*/COUNT { (e)<-[:FROM]-() } + COUNT { (e)<-[:TO]-() }/*=*/ AS ties,
  /*=entityColumns*/e.id AS id, e.kind AS kind, e.name AS name/*=*/
