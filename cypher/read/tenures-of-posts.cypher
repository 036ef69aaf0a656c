// Which tenures are tied to the given posts: those of them.
// $ids: list of strings, the posts.
// Returns a row for each that has any: of, its id; ids, the ids of its tenures in their order.
UNWIND $ids AS id
MATCH (:Post {id: id})<-[:OF]-(tenure:Tenure)
WITH id, tenure.id AS found ORDER BY found
RETURN id AS of, collect(found) AS ids
