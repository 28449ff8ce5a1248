MERGE (l:Load {set: $set})
SET l.hash = $hash, l.sequence = $sequence
