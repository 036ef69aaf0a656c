// Which people, organisations or boards may stand there twice: the whole landscape's pairs, the likeliest first, with reasons.

import { inRange } from '../domain/inRange.ts';
import type { Match, MatchReason } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import { defaultScope } from '../domain/scope.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import { listedFrom, safeFrom } from '../matching/oddsThatMatch.ts';
import type { Around, RecordAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import type { Current } from './current.ts';
import { duplicatesTask } from './duplicatePairs.ts';
import { findDuplicates } from './heavyWork.ts';
import { findInLandscape } from './node.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import { pairSides } from './pairSides.ts';

export type MatchReasonAnswer = MatchReason;

export interface PossibleDuplicateAnswer extends Omit<Match, 'a' | 'b' | 'reasons'> {
  reasons: MatchReasonAnswer[];
  /** Of which more is recorded. */
  a: RecordAnswer;
  b: RecordAnswer;
  /** Either name is another record's too. */
  namesakes: boolean;
  /** So likely that many may be accepted at once. */
  safe: boolean;
}

export interface DuplicatesRequest extends PageRequest {
  readonly kind: MergeableKind;
  readonly least?: number | null | undefined;
}

/** @throws BoardwalkError BAD_INPUT for a score out of range */
export async function possibleDuplicates(
  asking: Asking,
  request: DuplicatesRequest,
): Promise<Connection<PossibleDuplicateAnswer>> {
  const least = inRange('least', request.least ?? listedFrom, 0, 1);
  const around = await asking.around();
  const all = await pairsOf(asking, around.current, request.kind);
  const { hasNamesake, usesOf } = pairSides(around.current, request.kind);
  const answer = (match: Match): PossibleDuplicateAnswer => {
    const ids = usesOf(match.b) > usesOf(match.a) ? ([match.b, match.a] as const) : ([match.a, match.b] as const);
    const [a, b] = [there(ids[0], around), there(ids[1], around)];
    const namesakes = [a, b].some((one) => 'name' in one && hasNamesake(one.name));
    return { ...match, a, b, namesakes, safe: match.score >= safeFrom && !namesakes && !areTwoNames(match) };
  };
  return page(
    pieces(
      all.filter(({ score }) => score >= least),
      answer,
    ),
    request,
  );
}

/** However likely, somebody looks at two names that each are one: Llywelyn and Llewelyn. */
const areTwoNames = ({ reasons }: Match): boolean => reasons.some(({ code }) => code === 'ownNames');

const underWay = new WeakMap<Current, Map<MergeableKind, Promise<Match[]>>>();

/** Looked for once a revision. */
async function pairsOf(asking: Asking, current: Current, kind: MergeableKind): Promise<Match[]> {
  const key = `possibleDuplicates ${kind}`;
  const { nameless, landscape } = current;
  if (!nameless.knows(key, defaultScope)) {
    const works = underWay.get(current) ?? new Map<MergeableKind, Promise<Match[]>>();
    underWay.set(current, works);
    const work = works.get(kind) ?? findDuplicates(duplicatesTask(landscape, kind));
    works.set(kind, work);
    try {
      const found = await asking.waitFor(work);
      return nameless.answer(key, defaultScope, () => found);
    } finally {
      works.delete(kind);
    }
  }
  return nameless.answer(key, defaultScope, () => []);
}

function there(id: Id, around: Around): RecordAnswer {
  const record = findInLandscape(id, around);
  if (!record) throw new Error(`${id} is listed but not in the landscape`);
  return record;
}
