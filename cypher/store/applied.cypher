MATCH (m:Migration)
RETURN m.number AS number, m.checksum AS checksum
