// How much the database holds, of whatever label or type.
// No parameters.
// Returns a row for each set of labels and each type: what ('nodes' or 'ties'), words (the labels, or the type), count.
MATCH (node)
WHERE NOT node:Migration
RETURN 'nodes' AS what, labels(node) AS words, count(*) AS count
UNION ALL
MATCH ()-[tie]->()
RETURN 'ties' AS what, [type(tie)] AS words, count(*) AS count
