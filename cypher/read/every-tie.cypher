// Every relationship, of whatever type.
// No parameters.
// Returns a row for each: element, from and to (ids of the database's own), type, properties, integers (as in every-node).
MATCH (start)-[tie]->(finish)
RETURN elementId(tie) AS element, elementId(start) AS from, elementId(finish) AS to, type(tie) AS type, properties(tie) AS properties,
  [key IN keys(tie) WHERE tie[key] IS :: INTEGER NOT NULL OR tie[key] IS :: LIST<INTEGER NOT NULL> NOT NULL | key] AS integers
