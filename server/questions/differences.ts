// What changed between two dates: boards, seats, and who is new on which board or gone from it; each list by name, in pages.
import { type DifferenceKind, differencesOf, type HowKnown } from '../analysis/index.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { daysOf } from '../domain/scope.ts';
import type {
  Around,
  BoardDifferenceAnswer,
  DifferencesAnswer,
  OrganisationDifferenceAnswer,
  PersonDifferenceAnswer,
  SeatDifferenceAnswer,
  TurnAnswer,
} from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { collatorOf, nameIn } from './order.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';
import type { ScopeInput } from './readScope.ts';

export interface DifferencesRequest {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly scope?: ScopeInput | null | undefined;
}

export interface DifferencesPage extends PageRequest {
  readonly kind?: DifferenceKind | null | undefined;
  readonly how?: HowKnown | null | undefined;
}

export interface DifferenceCounts {
  began: number;
  ended: number;
  passed: number;
  sighted: number;
  presumed: number;
}

type Counted<T> = Connection<T> & { counts: DifferenceCounts };

interface Differing {
  kind: DifferenceKind;
  began: TurnAnswer | null;
  ended: TurnAnswer | null;
}

/** The scope's own dates are set aside. @throws BoardwalkError BAD_INPUT when the first date lies wholly after the second */
export function differences(around: Around, { from, to, scope: asked }: DifferencesRequest): DifferencesAnswer {
  const { scope } = inScope(around, asked && { ...asked, asOf: null, from: null, to: null });
  const window = { ...scope, asOf: null, from, to };
  daysOf(window);
  const asOf = (date: PartialDate) =>
    projectionOf({ ...around, scope: { ...scope, asOf: date, from: null, to: null } });
  const found = around.current.answer('differences', window, () => differencesOf(asOf(from), asOf(to)));
  return { from, to, found, around: { ...around, scope: window } };
}

export function boardsOfDifferences(
  { found, around }: DifferencesAnswer,
  asked: DifferencesPage,
): Counted<BoardDifferenceAnswer> {
  return listed(found.boards, asked, around, {
    group: 'boards',
    namesOf: ({ board }) => [boardName(around, board), board],
  });
}

export function seatsOfDifferences(
  { found, around }: DifferencesAnswer,
  asked: DifferencesPage,
): Counted<SeatDifferenceAnswer> {
  return listed(found.seats, asked, around, {
    group: 'seats',
    namesOf: ({ seat }) => [
      boardName(around, seat.board),
      holderName(around, seat.person ?? seat.organisation ?? seat.post ?? ''),
      seat.id,
    ],
  });
}

export function peopleOfDifferences(
  { found, around }: DifferencesAnswer,
  asked: DifferencesPage,
): Counted<PersonDifferenceAnswer> {
  return listed(found.people, asked, around, {
    group: 'people',
    namesOf: ({ who, board }) => [holderName(around, who), boardName(around, board), who, board],
  });
}

export function organisationsOfDifferences(
  { found, around }: DifferencesAnswer,
  asked: DifferencesPage,
): Counted<OrganisationDifferenceAnswer> {
  return listed(found.organisations, asked, around, {
    group: 'organisations',
    namesOf: ({ who, board }) => [holderName(around, who), boardName(around, board), who, board],
  });
}

function listed<T extends Differing>(
  all: readonly T[],
  { kind, how, ...request }: DifferencesPage,
  around: Scoped,
  { group, namesOf }: Group<T>,
): Counted<T & { around: Around }> {
  // Put in order once, whatever is asked of it and for how many pages.
  const { current, language, scope } = around;
  const ordered = current.answer(`differences ${group} ${language}`, scope, () => inOrder(all, namesOf, language));
  const fits = ordered.filter((it) => (!kind || it.kind === kind) && (!how || isKnown(it, how)));
  const list = pieces(fits, (difference) => ({ ...difference, around }));
  return { ...page(list, request), counts: countsOf(all) };
}

interface Group<T> {
  group: 'boards' | 'seats' | 'people' | 'organisations';
  namesOf: (difference: T) => readonly string[];
}

function inOrder<T>(all: readonly T[], namesOf: Group<T>['namesOf'], language: string): T[] {
  const { compare } = collatorOf(language);
  const named = all.map((difference) => ({ difference, names: namesOf(difference) }));
  named.sort((a, b) => firstOf(a.names.map((name, i) => compare(name, b.names[i] ?? ''))));
  return named.map(({ difference }) => difference);
}

const firstOf = (orders: readonly number[]): number => orders.find((order) => order !== 0) ?? 0;

function isKnown({ began, ended }: Differing, how: HowKnown): boolean {
  return began?.how === how || ended?.how === how;
}

function countsOf(all: readonly Differing[]): DifferenceCounts {
  const count = (fits: (difference: Differing) => boolean) => all.filter(fits).length;
  return {
    began: count(({ kind }) => kind === 'BEGAN'),
    ended: count(({ kind }) => kind === 'ENDED'),
    passed: count(({ kind }) => kind === 'PASSED'),
    sighted: count((it) => isKnown(it, 'SIGHTED')),
    presumed: count((it) => isKnown(it, 'PRESUMED')),
  };
}

function boardName({ current, language }: Around, id: string): string {
  const board = current.workedOut.records.boards.get(id);
  return board ? nameIn(language, board) : '';
}

function holderName({ current, language }: Around, id: string): string {
  const { people, organisations, posts } = current.workedOut.records;
  const named = organisations.get(id) ?? posts.get(id);
  return people.get(id)?.sortName ?? (named ? nameIn(language, named) : '');
}
