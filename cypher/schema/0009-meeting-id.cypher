// The id of each meeting is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (meeting:Meeting) REQUIRE meeting.id IS UNIQUE
