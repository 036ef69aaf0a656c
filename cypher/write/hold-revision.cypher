// Keeps the revision as it is until the transaction ends: whoever wants to write waits.
// No parameters.
// Returns one row: revision, and restoring (what began to restore a backup and has not ended, or null).
MERGE (landscape:Landscape {key: 'landscape'})
ON CREATE SET landscape.name = 'Landscape', landscape.revision = 0
SET landscape.key = 'landscape'
RETURN landscape.revision AS revision, landscape.restoring AS restoring
