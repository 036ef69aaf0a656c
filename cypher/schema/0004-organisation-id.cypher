// The id of each organisation is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (organisation:Organisation) REQUIRE organisation.id IS UNIQUE
