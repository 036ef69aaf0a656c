// The id of each theme is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (theme:Theme) REQUIRE theme.id IS UNIQUE
