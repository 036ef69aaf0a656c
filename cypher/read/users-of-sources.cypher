// The records that name one of the given sources, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (source:Source {id: id})
MATCH (source)<-[:STATED_IN]-(user)
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
