// Takes away what speaks for a person.
// $id: string.
// Returns nothing.
MATCH (:Person {id: $id})-[said:STATED_IN]->()
DELETE said
