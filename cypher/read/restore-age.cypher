// How long ago the process that restores was last heard of, by the clock of the database.
// No parameters.
// Returns one row: age in ms; null where nobody ever was.
MATCH (landscape:Landscape {key: 'landscape'})
RETURN timestamp() - landscape.restoringSeen AS age
