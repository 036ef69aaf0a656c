// The id of each source is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE
