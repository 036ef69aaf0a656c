// The saved views, by name.
// $most: number, how many at most.
// Returns a row for each: view, with places as text.
MATCH (view:SavedView)
RETURN view {.id, .name, .address, .places, .savedBy, .savedAt} AS view ORDER BY view.name LIMIT toInteger($most)
