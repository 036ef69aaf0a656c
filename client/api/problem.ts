import type { CombinedError } from 'urql';

/** Why there is no answer. */
export interface Problem {
  /** A code of the API, or UNREACHABLE when nothing answered at all. */
  code: string;
  /** The server's own sentence, where it gave one. */
  message: string | null;
}

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'UNREACHABLE', message: null };
  const { code } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
  };
}
