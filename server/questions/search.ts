// What is called that: records whose names match, best first; typing errors and accents are forgiven.
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { search as searchNames } from '../store/search.ts';
import { bestName, wordsOf } from '../store/searchWords.ts';
import type { Around, SearchHitAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { findRecord } from './node.ts';
import { nameIn } from './order.ts';
import { personAnswer } from './records.ts';
import { matcher } from './textFilter.ts';

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
  const byName = asking.roles ? (kinds ?? recordKinds).filter((kind) => kind !== 'PERSON') : (kinds ?? null);
  const hits = await searchNames(asking.store, sought, byName, most);
  const answers = hits.map(async ({ id, matched, score }) => {
    const node = await findRecord(id, around, asking);
    // Written since the landscape was read: the next request has it.
    if (!node || !('name' in node)) return [];
    const label = nameIn(asking.language, node);
    const hidden = asking.roles !== null && (await asking.namesSomebody(matched));
    return [{ node, label, matched: hidden ? label : matched, score }];
  });
  const found = (await Promise.all(answers)).flat();
  if (!asking.roles || !(kinds ?? recordKinds).includes('PERSON')) return found;
  return [...found, ...peopleByRole(around, sought)].sort((a, b) => b.score - a.score).slice(0, most);
}

// Whoever has no name is found by what is shown instead, with words that it holds as they are.
function peopleByRole(around: Around, sought: string): SearchHitAnswer[] {
  const { landscape, records } = around.current.workedOut;
  const [holds, words] = [matcher({ text: sought }), wordsOf(sought)];
  return landscape.people.flatMap(({ id }) => {
    const person = records.people.get(id);
    if (!person || !holds(person)) return [];
    const { matched, closeness } = bestName(words, [person.name], []);
    return [{ node: personAnswer(around, person), label: person.name, matched, score: closeness }];
  });
}
