// Which seats are tied to the given boards: those on them.
// $ids: list of strings, the boards.
// Returns a row for each that has any: of, its id; ids, the ids of its seats in their order.
UNWIND $ids AS id
MATCH (:Board {id: id})<-[:ON]-(seat:Seat)
WITH id, seat.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
