// The id of each area is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (area:Area) REQUIRE area.id IS UNIQUE
