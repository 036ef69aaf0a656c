// What was restored counts from now on.
// $properties: map, what the backup says of the landscape as a whole. $revision: number, higher than any that this database had before.
// Returns nothing.
MATCH (landscape:Landscape {key: 'landscape'})
SET landscape = $properties
SET landscape.key = 'landscape', landscape.revision = toInteger($revision)
