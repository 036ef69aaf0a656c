// Which tenures are tied to the given people: those of them.
// $ids: list of strings, the people.
// Returns a row for each that has any: of, its id; ids, the ids of its tenures in their order.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HAS]->(tenure:Tenure)
WITH id, tenure.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
