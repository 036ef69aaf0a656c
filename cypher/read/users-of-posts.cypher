// The records that name one of the given posts, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (post:Post {id: id})
CALL (post) {
  MATCH (post)-[:HOLDS]->(user)
  RETURN user
  UNION
  MATCH (post)<-[:BY|OF]-(user)
  RETURN user
}
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
