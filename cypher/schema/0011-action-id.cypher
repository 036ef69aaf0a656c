// The id of each action is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (action:Action) REQUIRE action.id IS UNIQUE
