// Remembers that somebody was erased, by what tells the name again and does not say it.
// $on: string, the day. $salt: string. $hashes: list of strings.
// Returns nothing.
CREATE (:Erasure {name: 'Erasure', on: $on, salt: $salt, hashes: $hashes})
