/*=start*/MATCH (f:Fact)/*=*/
WHERE f.dataset IS NULL AND /*=inView*/f.standing IN $standing/*=*/ AND /*=filters*/f.relation IN $relations/*=*/
CALL (f) {
  MATCH (c:/*=Citation*/Citation/*=*/ {fact: f.id})
  WHERE /*=citationHeld*/true/*=*/ AND c.stance = 'SUPPORTS'
  WITH coalesce(c.observedFrom, f.observedFirst) AS first, coalesce(c.observedTo, f.observedLast) AS last
  WHERE first IS NOT NULL AND last IS NOT NULL
  UNWIND range(toInteger(left(first, 4)), toInteger(left(last, 4))) AS year
  RETURN collect(DISTINCT ['observed', year]) AS observed
}
UNWIND [['begins', toInteger(left(f.startEarliest, 4))], ['ends', toInteger(left(f.endLatest, 4))]] + observed AS mark
WITH mark[0] AS what, mark[1] AS year
WHERE year > 0 AND year < 9999
RETURN year, what, count(*) AS facts
