// The records that name one of the given people, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)-[:HOLDS|HAS|ATTENDED|CHAIRED|OWNS]->(user)
  RETURN user
  UNION
  MATCH (person)<-[:DEPUTISED_FOR]-(user)
  RETURN user
}
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
