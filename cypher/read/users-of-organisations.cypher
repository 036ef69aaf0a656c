// The records that name one of the given organisations, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
CALL (organisation) {
  MATCH (organisation)-[:HOLDS]->(user)
  RETURN user
  UNION
  MATCH (organisation)<-[:IN|WITH|FOR|PART_OF|MEMBER_OF|SAME_BODY_AS]-(user)
  RETURN user
}
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
