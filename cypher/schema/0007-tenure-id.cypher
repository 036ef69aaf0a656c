// The id of each tenure is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT tenure_id IF NOT EXISTS FOR (tenure:Tenure) REQUIRE tenure.id IS UNIQUE
