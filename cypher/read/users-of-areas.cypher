// The records that name one of the given areas, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (area:Area {id: id})
MATCH (area)<-[:COVERS|WITHIN]-(user)
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
