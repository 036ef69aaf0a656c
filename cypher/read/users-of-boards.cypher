// The records that name one of the given boards, and could not stand without it.
// $ids: list of strings.
// Returns a row for each: id, name (its caption), label.
UNWIND $ids AS id
MATCH (board:Board {id: id})
MATCH (board)<-[:ON|OF|PART_OF|REPORTS_TO|SUCCEEDED_BY|MAY_BE_SAME_AS]-(user)
RETURN DISTINCT user.id AS id, user.name AS name, labels(user)[0] AS label
