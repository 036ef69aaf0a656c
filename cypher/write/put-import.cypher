// Keeps what is known of a proposal; what stood there is replaced.
// $id: string. $properties: map with the fields of StoredImport, and whole: whether its file is all there.
// Returns nothing.
MERGE (proposal:ImportProposal {id: $id})
SET proposal += $properties
