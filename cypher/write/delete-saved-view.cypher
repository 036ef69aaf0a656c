// Takes a saved view away.
// $id: string.
// Returns a row: deleted, how many there were.
MATCH (view:SavedView {id: $id})
DELETE view
RETURN count(*) AS deleted
