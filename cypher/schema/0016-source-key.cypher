// The key by which files name a source is its own.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (source:Source) REQUIRE source.key IS UNIQUE
