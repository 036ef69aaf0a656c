// Gives relationships of whatever type other values; null takes a property away.
// $rows: list of maps {from: string, element: string (the database's own ids), properties: map, those that change}.
// Returns nothing.
UNWIND $rows AS row
MATCH (start) WHERE elementId(start) = row.from
MATCH (start)-[tie]->() WHERE elementId(tie) = row.element
SET tie += row.properties
