// Stable, opaque ids: the kind and a hash of what the record was known by when it was made, so the same files give the same ids.
import { createHash, randomBytes } from 'node:crypto';
import type { Id } from './records.ts';
import type { RecordKind } from './vocabulary.ts';

/** `person_` and twenty hexadecimal digits; the parts of the key must not hold the character U+0000. */
export function recordId(kind: RecordKind | 'CHANGE', ...key: readonly string[]): Id {
  const hash = createHash('sha256')
    .update([kind, ...key].join('\0'))
    .digest('hex');
  return `${kind.toLowerCase()}_${hash.slice(0, 20)}`;
}

/** One of its own, for what is known by nothing else. */
export function randomId(kind: 'scenario' | 'step' | 'board'): Id {
  return `${kind}_${randomBytes(10).toString('hex')}`;
}
