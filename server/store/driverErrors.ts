// What the driver reports, as the domain's errors. Judged by `code`: the newer status words differ between releases of Neo4j.
import { Neo4jError } from 'neo4j-driver';
import { BoardwalkError } from '../domain/errors.ts';

const refused = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
]);
/** `N/A` is what the driver says when it could not get or keep a connection; the rest is a database that is not (yet) there. */
const away = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.DatabaseError.Database.DatabaseUnavailable',
]);
/** More in one transaction than the database has memory for. */
const full = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);

const passing = 'Neo.TransientError.';

/** The domain's error for a database that is away, refuses the password or is asked for too much; anything else as it came. */
export function translateError(error: unknown, uri: string, username: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (refused.has(error.code))
    return new BoardwalkError('DATABASE_UNAVAILABLE', 'databasePassword', { uri, username }, { cause: error });
  if (away.has(error.code)) return new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseDown', {}, { cause: error });
  if (full.has(error.code)) return new BoardwalkError('TOO_COMPLEX', 'databaseFull', {}, { cause: error });
  // What the database asked to be tried again was, until patience ended: locks of others, such as two that wait for each other.
  if (error.code.startsWith(passing))
    return new BoardwalkError('DATABASE_UNAVAILABLE', 'changedAtOnce', {}, { cause: error });
  return error;
}
