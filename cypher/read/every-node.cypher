// Every node but the marks of migrations, of whatever label: what a backup holds, and where somebody may be named.
// No parameters.
// Returns a row for each: element (the database's own id, good within the transaction), labels, properties, integers (the names of
// those properties whose values are whole numbers, which a driver cannot tell from others).
MATCH (node)
WHERE NOT node:Migration
RETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties,
  [key IN keys(node) WHERE node[key] IS :: INTEGER NOT NULL OR node[key] IS :: LIST<INTEGER NOT NULL> NOT NULL | key] AS integers
