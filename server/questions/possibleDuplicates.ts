// Which people, organisations or boards may stand there twice: the whole landscape's pairs, the likeliest first, with reasons.
import type { Landscape } from '../domain/landscape.ts';
import type { Match, MatchReason } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import { defaultScope } from '../domain/scope.ts';
import { type BodyFacts, BodyMatcher } from '../matching/bodyMatcher.ts';
import { listedFrom, safeFrom } from '../matching/oddsThatMatch.ts';
import { PeopleMatcher } from '../matching/peopleMatcher.ts';
import type { Around, RecordAnswer } from './answers.ts';
import { inRange } from './inRange.ts';
import { findInLandscape } from './node.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import { factsOfPeople, type NamedFacts, peopleOfBodies } from './personFacts.ts';

export type MergeableKind = 'PERSON' | 'ORGANISATION' | 'BOARD';

export type MatchReasonAnswer = MatchReason;

export interface PossibleDuplicateAnswer extends Omit<Match, 'a' | 'b' | 'reasons'> {
  reasons: MatchReasonAnswer[];
  a: RecordAnswer;
  b: RecordAnswer;
  /** So likely that many may be accepted at once. */
  safe: boolean;
}

export interface DuplicatesRequest extends PageRequest {
  readonly kind: MergeableKind;
  readonly least?: number | null | undefined;
}

/** @throws BoardwalkError BAD_INPUT for a score out of range */
export function possibleDuplicates(around: Around, request: DuplicatesRequest): Connection<PossibleDuplicateAnswer> {
  const least = inRange('least', request.least ?? listedFrom, 0, 1);
  const { landscape } = around.current.workedOut;
  const all = around.current.nameless.answer(`possibleDuplicates ${request.kind}`, defaultScope, () =>
    pairsOf(landscape, request.kind),
  );
  const answer = (match: Match): PossibleDuplicateAnswer => ({
    ...match,
    a: there(match.a, around),
    b: there(match.b, around),
    safe: match.score >= safeFrom,
  });
  return page(
    pieces(
      all.filter(({ score }) => score >= least),
      answer,
    ),
    request,
  );
}

/** Below this nothing is worth a look, whatever is asked for. */
const leastKept = 0.05;

function pairsOf(landscape: Landscape, kind: MergeableKind): Match[] {
  const apart = toldApart(landscape);
  if (kind === 'PERSON') {
    const { people, around }: NamedFacts = factsOfPeople(landscape);
    return new PeopleMatcher(people, around).pairs(leastKept, apart);
  }
  const members = peopleOfBodies(landscape);
  const bodies = kind === 'BOARD' ? landscape.boards : landscape.organisations;
  const facts = bodies.map(
    ({ id, name, nameCy, acronym, aliases, areas }): BodyFacts => ({
      id,
      name,
      others: [...(nameCy === null ? [] : [nameCy]), ...aliases],
      acronym,
      areas: new Set(areas),
      people: members.get(id) ?? new Set(),
    }),
  );
  return new BodyMatcher(facts).pairs(leastKept, apart);
}

/** Whether somebody said that two are two; of a record that was merged, the kept one counts. */
function toldApart({ people, organisations, boards }: Landscape): (a: Id, b: Id) => boolean {
  const all = [...people, ...organisations, ...boards];
  const kept = new Map(all.flatMap(({ id, absorbed }) => absorbed.map((gone) => [gone, id] as const)));
  const pairs = new Set(
    all.flatMap(({ id, differsFrom }) => differsFrom.flatMap((other) => pairsWith(id, kept.get(other) ?? other))),
  );
  return (a, b) => pairs.has(`${a} ${b}`);
}

function pairsWith(a: Id, b: Id): string[] {
  return [`${a} ${b}`, `${b} ${a}`];
}

function there(id: Id, around: Around): RecordAnswer {
  const record = findInLandscape(id, around);
  if (!record) throw new Error(`${id} is listed but not in the landscape`);
  return record;
}
