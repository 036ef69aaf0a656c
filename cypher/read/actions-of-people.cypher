// Which actions are tied to the given people: those that they own.
// $ids: list of strings, the people.
// Returns a row for each that has any: of, its id; ids, the ids of its actions in their order.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:OWNS]->(action:Action)
WITH id, action.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
