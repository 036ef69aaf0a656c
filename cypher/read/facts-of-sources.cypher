// How many facts each of the given sources bears out.
// $ids: list of strings, the sources.
// Returns a row for each that bears out any: id, facts (a field or tie of a record counts once).
UNWIND $ids AS id
MATCH (:Source {id: id})<-[said:STATED_IN]-(record)
WITH DISTINCT id, record, said.fact AS fact
RETURN id, count(*) AS facts
