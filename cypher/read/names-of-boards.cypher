// What all boards are called, for finding a record by name.
// No parameters.
// Returns a row for each: id, name, nameCy, acronym, aliases, organisation (of a post), key (of a source), absorbed (ids that it answers for).
MATCH (board:Board)
RETURN board.id AS id, board.name AS name, board.nameCy AS nameCy, board.acronym AS acronym, board.aliases AS aliases,
  null AS organisation, null AS key,
  coalesce(board.absorbed, []) AS absorbed
