// What search looks in: every name, Welsh name, acronym and alias, accents folded.
// No parameters.
// Returns nothing.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (named:Person|Organisation|Board|Post|Theme|Area)
ON EACH [named.name, named.nameCy, named.acronym, named.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
