MATCH (k:Idempotency {key: $key})
RETURN k.hash AS hash, k.sequence AS sequence
