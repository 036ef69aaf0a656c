// Gives the embedded database its random password in place of the one that Neo4j begins with.
// $current: string, the password until now. $new: string, the password from now on.
// Returns nothing. Runs on the system database, as the user whose password it is.
ALTER CURRENT USER SET PASSWORD FROM $current TO $new
