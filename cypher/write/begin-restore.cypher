// Marks the database as being restored; until the mark is gone nothing reads or writes the landscape.
// $mark: string, since when and by which process.
// Returns nothing.
MATCH (landscape:Landscape {key: 'landscape'})
SET landscape.restoring = $mark, landscape.restoringSeen = timestamp()
