MATCH (l:Load {set: $set})
RETURN l.fingerprint AS fingerprint
