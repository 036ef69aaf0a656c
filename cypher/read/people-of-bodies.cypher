// How many people some boards, organisations and posts have: whoever sits there, sits for it, holds it or is of it.
// $ids: list of strings, the ids of boards, organisations and posts.
// Returns a row for each that is there: id, people.
MATCH (board:Board) WHERE board.id IN $ids
RETURN board.id AS id, COUNT { MATCH (board)<-[:ON]-(:Seat)<-[:HOLDS]-(person:Person) RETURN DISTINCT person } AS people
UNION ALL
MATCH (organisation:Organisation) WHERE organisation.id IN $ids
RETURN organisation.id AS id, COUNT {
  MATCH (organisation)<-[:FOR]-(:Seat)<-[:HOLDS]-(person:Person) RETURN person
  UNION MATCH (organisation)<-[:FOR]-(:Attendance)<-[:ATTENDED]-(person:Person) RETURN person
  UNION MATCH (organisation)<-[:WITH]-(:Tenure)<-[:HAS]-(person:Person) RETURN person
  UNION MATCH (organisation)<-[:IN]-(:Post)<-[:OF]-(:Tenure)<-[:HAS]-(person:Person) RETURN person
} AS people
UNION ALL
MATCH (post:Post) WHERE post.id IN $ids
RETURN post.id AS id, COUNT { MATCH (post)<-[:OF]-(:Tenure)<-[:HAS]-(person:Person) RETURN DISTINCT person } AS people
