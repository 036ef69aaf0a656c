// What all changes touched.
// No parameters.
// Returns a row for each part: documents, a string (JSON, a list of {before, after}).
MATCH (part:ChangePart)
RETURN part.documents AS documents
