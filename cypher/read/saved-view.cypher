// One saved view.
// $id: string.
// Returns a row: view, with places as text; none where there is none of this id.
MATCH (view:SavedView {id: $id})
RETURN view {.id, .name, .address, .places, .savedBy, .savedAt} AS view
