CREATE (:Revision {sequence: $sequence, recordedAt: $recordedAt, actor: $actor, reason: $reason, created: $created, updated: $updated, retired: $retired})
WITH 1 AS done
MATCH (l:Log {id: 'log'})
SET l.sequence = $sequence, l.recordedAt = $recordedAt
