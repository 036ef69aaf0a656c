// Gives tenures a name that a reader of the graph understands, made of the records that they tie together.
// $ids: list of strings.
// Returns nothing.
UNWIND $ids AS id
MATCH (tenure:Tenure {id: id})
MATCH (person:Person)-[:HAS]->(tenure)
OPTIONAL MATCH (tenure)-[:OF]->(post:Post)
OPTIONAL MATCH (tenure)-[:WITH]->(organisation:Organisation)
SET tenure.name = person.name + ', ' + coalesce(post.name, organisation.name)
