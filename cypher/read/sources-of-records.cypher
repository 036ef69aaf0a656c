// The sources that bear out any of the given records, in whatever fact.
// $boards: list of strings. $seats: list of strings. $tenures: list of strings.
// $meetings: list of strings. $attendances: list of strings.
// Returns a row for each source: id.
CALL () {
  UNWIND $boards AS id
  MATCH (:Board {id: id})-[:STATED_IN]->(source)
  RETURN DISTINCT source
  UNION
  UNWIND $seats AS id
  MATCH (:Seat {id: id})-[:STATED_IN]->(source)
  RETURN DISTINCT source
  UNION
  UNWIND $tenures AS id
  MATCH (:Tenure {id: id})-[:STATED_IN]->(source)
  RETURN DISTINCT source
  UNION
  UNWIND $meetings AS id
  MATCH (:Meeting {id: id})-[:STATED_IN]->(source)
  RETURN DISTINCT source
  UNION
  UNWIND $attendances AS id
  MATCH (:Attendance {id: id})-[:STATED_IN]->(source)
  RETURN DISTINCT source
}
RETURN DISTINCT source.id AS id
