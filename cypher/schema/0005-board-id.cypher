// The id of each board is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT board_id IF NOT EXISTS FOR (board:Board) REQUIRE board.id IS UNIQUE
