// The id of each person is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE
