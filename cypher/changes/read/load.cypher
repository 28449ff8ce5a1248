MATCH (l:Load {set: $set})
RETURN l.hash AS hash
