// Where the database keeps records that are to be deleted. They are looked up before the first of them goes: every look-up in
// an index passes over all that its transaction has deleted before, of whatever kind.
// $attendances: list of strings, ids.
// $actions: list of strings, ids.
// $seats: list of strings, ids.
// $tenures: list of strings, ids.
// $meetings: list of strings, ids.
// $boards: list of strings, ids.
// $posts: list of strings, ids.
// $people: list of strings, ids.
// $organisations: list of strings, ids.
// $themes: list of strings, ids.
// $areas: list of strings, ids.
// $sources: list of strings, ids.
// Returns a row for each kind that has any: kind, elements (ids of the database's own, good within the transaction).
UNWIND $attendances AS id
MATCH (record:Attendance {id: id})
RETURN 'ATTENDANCE' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $actions AS id
MATCH (record:Action {id: id})
RETURN 'ACTION' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $seats AS id
MATCH (record:Seat {id: id})
RETURN 'SEAT' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $tenures AS id
MATCH (record:Tenure {id: id})
RETURN 'TENURE' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $meetings AS id
MATCH (record:Meeting {id: id})
RETURN 'MEETING' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $boards AS id
MATCH (record:Board {id: id})
RETURN 'BOARD' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $posts AS id
MATCH (record:Post {id: id})
RETURN 'POST' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $people AS id
MATCH (record:Person {id: id})
RETURN 'PERSON' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $organisations AS id
MATCH (record:Organisation {id: id})
RETURN 'ORGANISATION' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $themes AS id
MATCH (record:Theme {id: id})
RETURN 'THEME' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $areas AS id
MATCH (record:Area {id: id})
RETURN 'AREA' AS kind, collect(elementId(record)) AS elements
UNION ALL
UNWIND $sources AS id
MATCH (record:Source {id: id})
RETURN 'SOURCE' AS kind, collect(elementId(record)) AS elements
