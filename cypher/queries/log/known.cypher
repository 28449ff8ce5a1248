MATCH (r:Revision)
WHERE r.recordedAt <= $instant
RETURN coalesce(max(r.sequence), 0) AS sequence
