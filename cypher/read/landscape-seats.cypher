// All seats of the landscape, grouped by board, with what their evidence amounts to. Lists, and all ties in one look: this is
// the statement that a large landscape waits for.
// No parameters.
// Returns a row for each board that has any: board, its id; seats, a list of [id, lastChecked, role, title, from, to, seen,
// planned, ties, evidence]; ties, a list of [type, label, id]; evidence, a list of [certainty, fact, date of the source].
MATCH (board:Board)<-[:ON]-(seat:Seat)
RETURN board.id AS board, collect([
  seat.id, seat.lastChecked, seat.role, seat.title, seat.from, seat.to, seat.seen, seat.planned,
  [(seat)-[tie:HOLDS|BY|FOR]-(other) | [type(tie), labels(other)[0], other.id]],
  [(seat)-[said:STATED_IN]->(source:Source) | [said.certainty, said.fact, source.date]]
]) AS seats
