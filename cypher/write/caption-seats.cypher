// Gives seats a name that a reader of the graph understands, made of the records that they tie together.
// $ids: list of strings.
// Returns nothing.
UNWIND $ids AS id
MATCH (seat:Seat {id: id})
MATCH (seat)-[:ON]->(board:Board)
OPTIONAL MATCH (holder)-[:HOLDS]->(seat)
WITH seat, board, head(collect(holder)) AS holder
SET seat.name = coalesce(holder.name, 'Nobody') + ', ' + toLower(replace(seat.role, '_', ' ')) + ', ' + board.name
