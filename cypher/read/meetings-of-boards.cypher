// Which meetings are tied to the given boards: those of them.
// $ids: list of strings, the boards.
// Returns a row for each that has any: of, its id; ids, the ids of its meetings in their order.
UNWIND $ids AS id
MATCH (:Board {id: id})<-[:OF]-(meeting:Meeting)
WITH id, meeting.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
