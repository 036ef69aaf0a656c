// The id of each seat is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT seat_id IF NOT EXISTS FOR (seat:Seat) REQUIRE seat.id IS UNIQUE
