// Raises the revision; its lock is held until the transaction ends, so that writers go one after the other.
// No parameters.
// Returns one row: revision, the new one, and restoring (what began to restore a backup and has not ended, or null).
MERGE (landscape:Landscape {key: 'landscape'})
ON CREATE SET landscape.name = 'Landscape', landscape.revision = 0
SET landscape.revision = landscape.revision + 1
RETURN landscape.revision AS revision, landscape.restoring AS restoring
