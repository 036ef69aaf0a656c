// Gives nodes of whatever label other values; null takes a property away.
// $rows: list of maps {element: string (the database's own id), properties: map, those that change}.
// Returns nothing.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.properties
