// What is called that: records whose names match, best first; typing errors and accents are forgiven.
import { BoardwalkError } from '../domain/errors.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { search as searchNames } from '../store/search.ts';
import type { SearchHitAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { inRange } from './inRange.ts';
import { findRecord } from './node.ts';
import { nameIn } from './order.ts';

export interface SearchRequest {
  readonly text: string;
  readonly kinds?: readonly RecordKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

const longestText = 200;

/** @throws BoardwalkError BAD_INPUT for an empty text, or a number of hits out of range */
export async function search(asking: Asking, { text, kinds, first }: SearchRequest): Promise<SearchHitAnswer[]> {
  const sought = text.trim().slice(0, longestText);
  if (sought === '') throw new BoardwalkError('BAD_INPUT', 'textMissing');
  const most = inRange('first', first ?? 10, 1, 50);
  const around = await asking.around();
  const hits = await searchNames(asking.store, sought, kinds ?? null, most);
  const answers = hits.map(async ({ id, matched, score }) => {
    const node = await findRecord(id, around, asking);
    // Written since the landscape was read: the next request has it.
    if (!node || !('name' in node)) return [];
    return [{ node, label: nameIn(asking.language, node), matched, score }];
  });
  return (await Promise.all(answers)).flat();
}
