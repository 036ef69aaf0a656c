// Gives meetings a name that a reader of the graph understands, made of the records that they tie together.
// $ids: list of strings.
// Returns nothing.
UNWIND $ids AS id
MATCH (meeting:Meeting {id: id})
MATCH (meeting)-[:OF]->(board:Board)
SET meeting.name = board.name + ', ' + meeting.date
