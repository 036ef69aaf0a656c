import type { CombinedError } from 'urql';

/** Why there is no answer. */
export interface Problem {
  /** A code of the API, or UNREACHABLE when nothing answered at all. */
  code: string;
  /** The server's own sentence, where it gave one. */
  message: string | null;
  /** The server goes on with it: asked again, it may be there. */
  underWay?: boolean;
}

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'UNREACHABLE', message: null };
  const { code, underWay } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    ...(underWay === true && { underWay }),
  };
}
