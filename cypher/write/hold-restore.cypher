// Keeps the mark of a restore fresh, and everybody else from putting another in its place until the transaction ends.
// $mark: string, since when and by which process.
// Returns one row: fresh, true; none where it is no longer the mark.
MATCH (landscape:Landscape {key: 'landscape'})
WHERE landscape.restoring = $mark
SET landscape.restoringSeen = timestamp()
RETURN true AS fresh
