CREATE (:Idempotency {key: $key, hash: $hash, sequence: $sequence, recordedAt: $recordedAt})
