// Gives attendances a name that a reader of the graph understands, made of the records that they tie together.
// $ids: list of strings.
// Returns nothing.
UNWIND $ids AS id
MATCH (attendance:Attendance {id: id})
MATCH (person:Person)-[:ATTENDED]->(attendance)-[:AT]->(meeting:Meeting)-[:OF]->(board:Board)
SET attendance.name = person.name + ', ' + toLower(replace(attendance.status, '_', ' ')) + ', ' + board.name + ', ' + meeting.date
