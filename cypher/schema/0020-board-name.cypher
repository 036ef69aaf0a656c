// Looks a board up by its exact name.
// No parameters.
// Returns nothing.
CREATE INDEX board_name IF NOT EXISTS FOR (board:Board) ON (board.name)
