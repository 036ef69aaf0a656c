// Makes nodes as a backup has them.
// $rows: list of maps {at: number, labels: list of strings, properties: map}.
// Returns a row for each: at, element (the database's own id of the node).
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.at AS at, elementId(node) AS element
