// The one node that every write locks: it gives the sequence and the instant of the next revision.
MERGE (l:Log {id: 'log'})
ON CREATE SET l.sequence = 0, l.recordedAt = ''
