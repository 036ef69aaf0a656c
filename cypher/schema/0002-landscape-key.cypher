// One counter of revisions.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT landscape_key IF NOT EXISTS FOR (landscape:Landscape) REQUIRE landscape.key IS UNIQUE
