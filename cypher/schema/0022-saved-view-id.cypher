// The id of each saved view is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (view:SavedView) REQUIRE view.id IS UNIQUE
