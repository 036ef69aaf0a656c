// The revision of the landscape.
// No parameters.
// Returns one row: revision, or none in a database that nobody has written to.
MATCH (landscape:Landscape {key: 'landscape'})
RETURN landscape.revision AS revision
