// Tries one step on a draft: it is done whole, or not at all and why is told.
import type { Board, Id } from '../../domain/records.ts';
import type { StepAction, StepKind, StepProblem, TriedStep } from '../../domain/scenario.ts';
import { countingRoles } from '../../domain/vocabulary.ts';
import { meetingsPerYear, minutesOfBoard } from '../meetings/cadence.ts';
import type { Projection } from '../projection/project.ts';
import { countedAs } from '../projection/represented.ts';
import type { Draft } from './draft.ts';
import { holdersOf, type RosterSeat } from './roster.ts';

type Of<K extends StepKind> = Extract<StepAction, { kind: K }>;
type Applied = StepProblem | null;

/** Null: it is done. What the law keeps goes only where that was set aside. */
export function applyStep(draft: Draft, { id, action, overridden }: TriedStep): Applied {
  return (
    missingBoard(draft, boardsNamed(action)) ??
    missingRecord(draft, action) ??
    (overridden === null ? keptByLaw(draft, action) : null) ??
    apply(draft, action, id)
  );
}

/** The boards that have to be there, each once. */
export function boardsNamed(action: StepAction): Id[] {
  switch (action.kind) {
    case 'MERGE':
      return [action.keep, ...action.absorb];
    case 'NEST':
      return [action.board, action.into];
    case 'SHARE_DAY':
      return [action.board, action.with];
    case 'MOVE_SEAT':
      return [action.board, action.to];
    case 'CREATE_BOARD':
      return [...action.reportsTo];
    case 'DISSOLVE':
    case 'MEET':
    case 'ADD_SEAT':
    case 'DROP_SEAT':
    case 'RETHEME':
      return [action.board];
  }
}

/** The boards that it would take away. */
export function boardsLeaving(action: StepAction): readonly Id[] {
  if (action.kind === 'MERGE') return action.absorb;
  const leaves = action.kind === 'DISSOLVE' || (action.kind === 'NEST' && action.as === 'STANDING_ITEM');
  return leaves ? [action.board] : [];
}

function missingBoard(draft: Draft, boards: readonly Id[]): Applied {
  for (const [i, board] of boards.entries()) {
    if (boards.indexOf(board) !== i) return { code: 'SAME_BOARD', board };
    if (draft.has(board)) continue;
    const gone = draft.gone.get(board);
    if (gone) return { code: 'GONE', board, step: gone.step };
    const isKnown = draft.before.allBoards.has(board);
    return isKnown ? { code: 'OUT_OF_SCOPE', board } : { code: 'NO_SUCH_RECORD', record: board };
  }
  return null;
}

function missingRecord({ before }: Draft, action: StepAction): Applied {
  const { people, organisations, areas, themes } = before.workedOut.records;
  const missing = (ids: readonly (Id | null)[], ...kinds: { has(id: Id): boolean }[]) =>
    ids.find((id) => id !== null && !kinds.some((kind) => kind.has(id))) ?? null;
  const record =
    action.kind === 'ADD_SEAT'
      ? (missing([action.person], people) ?? missing([action.organisation], organisations))
      : action.kind === 'RETHEME'
        ? missing(action.themes, themes)
        : action.kind === 'CREATE_BOARD'
          ? (missing(action.themes, themes) ?? missing(action.areas, areas))
          : null;
  return record === null ? null : { code: 'NO_SUCH_RECORD', record };
}

function keptByLaw(draft: Draft, action: StepAction): Applied {
  for (const id of boardsLeaving(action)) {
    const basis = draft.board(id).record.statutoryBasis;
    if (basis !== null) return { code: 'BY_LAW', board: id, basis };
  }
  return null;
}

function apply(draft: Draft, action: StepAction, step: Id): Applied {
  switch (action.kind) {
    case 'MERGE':
      return merge(draft, action, step);
    case 'NEST':
      return nest(draft, action, step);
    case 'DISSOLVE':
      draft.dissolve(action.board, step);
      return null;
    case 'MEET':
      return meet(draft, action);
    case 'SHARE_DAY':
      return shareDay(draft, action);
    case 'ADD_SEAT':
      return addSeat(draft, action);
    case 'DROP_SEAT':
      return moveSeat(draft, { ...action, to: null });
    case 'MOVE_SEAT':
      return moveSeat(draft, action);
    case 'RETHEME':
      return retheme(draft, action);
    case 'CREATE_BOARD':
      return createBoard(draft, action);
  }
}

function merge(draft: Draft, { keep, absorb, ...meets }: Of<'MERGE'>, step: Id): Applied {
  if (absorb.length === 0) return { code: 'NOTHING_CHANGES' };
  const missing = cadenceMissing(draft, keep, absorb);
  for (const id of absorb) draft.unite(keep, id, step);
  return setMeets(draft, keep, {
    meetingsPerYear: meets.meetingsPerYear ?? missing.meetingsPerYear,
    minutesPerMeeting: meets.minutesPerMeeting ?? missing.minutesPerMeeting,
  });
}

// What is not known of the board that stays is as with the first of the others of which it is: were it left unknown, their hours would count as
// saved, and nobody knows that.
function cadenceMissing(draft: Draft, keep: Id, absorb: readonly Id[]): Meets {
  const known = (field: keyof Meets, inferred: (projection: Projection, board: Id) => number | null) => {
    const of = (id: Id): number | null => draft.board(id).record[field] ?? inferred(draft.before, id);
    return of(keep) === null ? (absorb.map(of).find((value) => value !== null) ?? null) : null;
  };
  return {
    meetingsPerYear: known('meetingsPerYear', meetingsPerYear),
    minutesPerMeeting: known('minutesPerMeeting', minutesOfBoard),
  };
}

function nest(draft: Draft, { board, into, as, minutes }: Of<'NEST'>, step: Id): Applied {
  if (draft.isAbove(board, into)) return { code: 'CIRCLE', board, into };
  if (as === 'STANDING_ITEM') {
    draft.makeItem(board, into, minutes, step);
    return null;
  }
  const { partOf, reportsTo } = draft.board(board).record;
  if (partOf === into) return { code: 'NOTHING_CHANGES' };
  draft.change(board, { partOf: into, reportsTo: [...new Set([...reportsTo, into])] });
  return null;
}

function shareDay({ sharedDays }: Draft, { board, with: other }: Of<'SHARE_DAY'>): Applied {
  if (sharedDays.some((pair) => pair.includes(board) && pair.includes(other))) return { code: 'NOTHING_CHANGES' };
  sharedDays.push([board, other]);
  return null;
}

function retheme(draft: Draft, { board, themes }: Of<'RETHEME'>): Applied {
  const were = new Set(draft.board(board).record.themes);
  const are = new Set(themes);
  if (were.size === are.size && [...were].every((theme) => are.has(theme))) return { code: 'NOTHING_CHANGES' };
  draft.change(board, { themes: [...are] });
  return null;
}

type Meets = Pick<Board, 'meetingsPerYear' | 'minutesPerMeeting'>;

function meet(draft: Draft, { board, ...meets }: Of<'MEET'>): Applied {
  const { meetingsPerYear: often, minutesPerMeeting: long } = draft.board(board).record;
  const isSame = (meets.meetingsPerYear ?? often) === often && (meets.minutesPerMeeting ?? long) === long;
  return isSame ? { code: 'NOTHING_CHANGES' } : setMeets(draft, board, meets);
}

function setMeets(draft: Draft, board: Id, { meetingsPerYear, minutesPerMeeting }: Meets): Applied {
  if (meetingsPerYear !== null) draft.change(board, { meetingsPerYear });
  if (minutesPerMeeting !== null) draft.change(board, { minutesPerMeeting });
  return null;
}

function addSeat(draft: Draft, action: Of<'ADD_SEAT'>): Applied {
  const { board: id, person, organisation, role } = action;
  const { workedOut, scope, days } = draft.before;
  const board = draft.board(id);
  const holder = person ?? organisation;
  if (holder === null) return { code: 'NOTHING_CHANGES' };
  if (holdersOf(board.roster).has(holder)) return { code: 'ALREADY_SEATED', board: id, holder };
  if (!(scope.seats ?? countingRoles).includes(role)) return addUncounted(draft, action);
  const spells = [{ from: days.first, to: days.last, presumed: false }];
  const named = organisation === null ? [] : countedAs(organisation, workedOut, scope);
  const organisations = named.map((counted) => ({ organisation: counted, spells }));
  const seat: RosterSeat = { holder, person, organisations, spells, role, worked: null };
  draft.put({ ...board, roster: [...board.roster, seat] });
  return null;
}

// It changes no figure, and is there when the plan is carried out.
function addUncounted(draft: Draft, { board, person, organisation, role }: Of<'ADD_SEAT'>): Applied {
  const { uncounted } = draft;
  const seat =
    person === null
      ? { board, person, organisation, onBehalfOf: null, role }
      : { board, person, organisation: null, onBehalfOf: organisation, role };
  const isThere = uncounted.some((one) => JSON.stringify(one) === JSON.stringify(seat));
  if (isThere) return { code: 'NOTHING_CHANGES' };
  uncounted.push(seat);
  draft.put(draft.board(board));
  return null;
}

function moveSeat(draft: Draft, { board: id, holder, to }: { board: Id; holder: Id; to: Id | null }): Applied {
  const from = draft.board(id);
  const own = from.roster.filter((seat) => isHeldBy(seat, holder));
  if (own.length === 0) return { code: 'NOT_SEATED', board: id, holder };
  const byPost = own.find((seat) => seat.worked?.seat.basis === 'POST' && seat.holder === holder)?.worked?.seat.post;
  if (byPost) return { code: 'SITS_BY_POST', board: id, holder, post: byPost };
  if (to !== null) {
    const there = draft.board(to);
    if (holdersOf(there.roster).has(holder)) return { code: 'ALREADY_SEATED', board: to, holder };
    draft.put({ ...there, roster: [...there.roster, ...own] });
  }
  draft.put({ ...from, roster: from.roster.filter((seat) => !own.includes(seat)) });
  return null;
}

// Those whose seats follow from a post go where the post goes.
function isHeldBy({ holder, worked }: RosterSeat, wanted: Id): boolean {
  return holder === wanted || (worked?.seat.basis === 'POST' && worked.seat.post === wanted);
}

function createBoard(draft: Draft, { kind: _, board: id, reportsTo, ...fields }: Of<'CREATE_BOARD'>): Applied {
  const { boards } = draft.before.workedOut.records;
  const there = [...boards.values(), ...Array.from(draft.boards.values(), ({ record }) => record)];
  const isThere = boards.has(id) || there.some(({ name }) => name === fields.name);
  if (isThere) return { code: 'NOTHING_CHANGES' };
  const { areas, themes } = fields;
  draft.create({ ...fields, id, areas: [...areas], themes: [...themes], reportsTo: [...reportsTo] });
  return null;
}
