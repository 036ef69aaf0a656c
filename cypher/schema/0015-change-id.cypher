// The id of each change is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE
