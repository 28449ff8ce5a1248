MATCH (l:Log {id: 'log'})
SET l.locked = true
RETURN l.sequence AS sequence, l.recordedAt AS recordedAt
