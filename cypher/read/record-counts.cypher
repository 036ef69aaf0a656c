// How many records of each kind there are.
// No parameters.
// Returns a row for each kind: label, count.
MATCH (n:Person) RETURN 'Person' AS label, count(n) AS count
UNION ALL
MATCH (n:Organisation) RETURN 'Organisation' AS label, count(n) AS count
UNION ALL
MATCH (n:Board) RETURN 'Board' AS label, count(n) AS count
UNION ALL
MATCH (n:Post) RETURN 'Post' AS label, count(n) AS count
UNION ALL
MATCH (n:Tenure) RETURN 'Tenure' AS label, count(n) AS count
UNION ALL
MATCH (n:Seat) RETURN 'Seat' AS label, count(n) AS count
UNION ALL
MATCH (n:Meeting) RETURN 'Meeting' AS label, count(n) AS count
UNION ALL
MATCH (n:Attendance) RETURN 'Attendance' AS label, count(n) AS count
UNION ALL
MATCH (n:Action) RETURN 'Action' AS label, count(n) AS count
UNION ALL
MATCH (n:Theme) RETURN 'Theme' AS label, count(n) AS count
UNION ALL
MATCH (n:Area) RETURN 'Area' AS label, count(n) AS count
UNION ALL
MATCH (n:Source) RETURN 'Source' AS label, count(n) AS count
