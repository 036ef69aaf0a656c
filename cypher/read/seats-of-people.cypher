// Which seats are tied to the given people: those that they hold.
// $ids: list of strings, the people.
// Returns a row for each that has any: of, its id; ids, the ids of its seats in their order.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HOLDS]->(seat:Seat)
WITH id, seat.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
