// Keeps a view of the network under its name.
// $id: string. $properties: map with the rest: name, address, places as text, savedBy, savedAt.
// Returns nothing.
MERGE (view:SavedView {id: $id})
SET view += $properties
