MERGE (l:Load {set: $set})
SET l.fingerprint = $fingerprint, l.sequence = $sequence
