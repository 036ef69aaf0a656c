// Facts that no source states, in pieces: fields and ties of records that are inferred only.
// $offset: number, how many come before. $first: number, how many.
// Returns a row for each: id, of the record; fact, the field or tie, null for the record as such.
MATCH (:Source)<-[said:STATED_IN]-(record)
WITH record, said.fact AS fact, max(CASE said.certainty WHEN 'STATED' THEN 1 ELSE 0 END) AS stated
WHERE stated = 0
RETURN record.id AS id, fact ORDER BY id, fact SKIP toInteger($offset) LIMIT toInteger($first)
