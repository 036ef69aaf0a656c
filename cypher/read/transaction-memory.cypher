// How much memory the running transactions of the server may take together.
// No parameters.
// Returns a row: value, such as 716.80MiB, 0B where there is no bound; no row to a user who may not see settings.
SHOW SETTINGS 'dbms.memory.transaction.total.max' YIELD value
RETURN value
