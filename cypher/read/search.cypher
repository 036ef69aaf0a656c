// Records whose names match, best first.
// $query: string in Lucene's syntax. $labels: list of strings or null, the labels wanted. $most: number, how many at most.
// Returns a row for each: id, label, name, nameCy, acronym, aliases, score (Lucene's).
CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score
WHERE $labels IS NULL OR labels(node)[0] IN $labels
WITH node, score LIMIT toInteger($most)
RETURN node.id AS id, labels(node)[0] AS label, node.name AS name, node.nameCy AS nameCy, node.acronym AS acronym,
  coalesce(node.aliases, []) AS aliases, score
