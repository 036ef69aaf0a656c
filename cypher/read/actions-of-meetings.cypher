// Which actions are tied to the given meetings: those agreed at them.
// $ids: list of strings, the meetings.
// Returns a row for each that has any: of, its id; ids, the ids of its actions in their order.
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:AGREED_AT]-(action:Action)
WITH id, action.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
