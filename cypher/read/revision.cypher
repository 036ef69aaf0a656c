// The revision of the landscape.
// No parameters.
// Returns one row: revision, and restoring (what began to restore a backup and has not ended, or null); none in a database that nobody
// has written to.
MATCH (landscape:Landscape {key: 'landscape'})
RETURN landscape.revision AS revision, landscape.restoring AS restoring
