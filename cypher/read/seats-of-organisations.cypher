// Which seats are tied to the given organisations: those that they hold.
// $ids: list of strings, the organisations.
// Returns a row for each that has any: of, its id; ids, the ids of its seats in their order.
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:HOLDS]->(seat:Seat)
WITH id, seat.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
