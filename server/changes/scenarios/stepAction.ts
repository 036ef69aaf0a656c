// A step as it is asked for, made into what it would do: each kind has its own parts.
import { BoardwalkError } from '../../domain/errors.ts';
import { randomId } from '../../domain/ids.ts';
import { inRange } from '../../domain/inRange.ts';
import type { Id } from '../../domain/records.ts';
import { type StepAction, type StepKind, usualItemMinutes } from '../../domain/scenario.ts';
import type { SeatRole, Tier } from '../../domain/vocabulary.ts';
import { scenarioName } from './scenarioText.ts';

type Given<T> = T | null | undefined;

/** The parts of every kind; those that a kind has no use for are left out. */
export interface ActionToTake {
  readonly kind: StepKind;
  readonly board?: Given<Id>;
  readonly into?: Given<Id>;
  readonly absorb?: Given<readonly Id[]>;
  readonly nestAs?: Given<'SUB_GROUP' | 'STANDING_ITEM'>;
  readonly minutes?: Given<number>;
  readonly meetingsPerYear?: Given<number>;
  readonly minutesPerMeeting?: Given<number>;
  readonly person?: Given<Id>;
  readonly organisation?: Given<Id>;
  readonly role?: Given<SeatRole>;
  readonly themes?: Given<readonly Id[]>;
  readonly areas?: Given<readonly Id[]>;
  readonly reportsTo?: Given<readonly Id[]>;
  readonly name?: Given<string>;
  readonly nameCy?: Given<string>;
  readonly tier?: Given<Tier>;
}

const mostBoards = 20;
/** As in any file that is brought in. */
const leastMeetings = 1;

const mostInList = 100;
/** Ours have some thirty. */
const longestId = 80;

/**
 * @param known what it takes the place of: a board that it would set up is the same one, for later steps
 * @throws BoardwalkError BAD_INPUT for a part that is missing or does not fit
 */
export function stepAction(asked: ActionToTake, known: StepAction | null = null): StepAction {
  const { kind } = asked;
  checkIds(asked);
  const need = (part: 'board' | 'into' | 'holder', value: Given<Id>): Id => {
    if (!value) throw new BoardwalkError('BAD_INPUT', 'stepPartMissing', { kind, part });
    return value;
  };
  const board = () => need('board', asked.board);
  const into = () => need('into', asked.into);
  const holder = () => need('holder', asked.person ?? asked.organisation);
  switch (kind) {
    case 'MERGE':
      return { kind, keep: into(), absorb: several('absorb', asked.absorb, kind), ...meetsOf(asked) };
    case 'NEST': {
      const minutes = inRange('minutes', asked.minutes ?? usualItemMinutes, 1, 1_440);
      return { kind, board: board(), into: into(), as: asked.nestAs ?? 'SUB_GROUP', minutes };
    }
    case 'DISSOLVE':
      return { kind, board: board() };
    case 'MEET': {
      const meets = meetsOf(asked);
      if (meets.meetingsPerYear === null && meets.minutesPerMeeting === null)
        throw new BoardwalkError('BAD_INPUT', 'stepPartMissing', { kind, part: 'meetingsPerYear' });
      return { kind, board: board(), ...meets };
    }
    case 'SHARE_DAY':
      return { kind, board: board(), with: into() };
    case 'ADD_SEAT': {
      holder();
      const { person = null, organisation = null, role } = asked;
      return { kind, board: board(), person, organisation, role: role ?? 'MEMBER' };
    }
    case 'DROP_SEAT':
      return { kind, board: board(), holder: holder() };
    case 'MOVE_SEAT':
      return { kind, board: board(), holder: holder(), to: into() };
    case 'RETHEME':
      return { kind, board: board(), themes: some('themes', asked.themes) };
    case 'CREATE_BOARD':
      return {
        kind,
        board: known?.kind === 'CREATE_BOARD' ? known.board : randomId('board'),
        name: scenarioName(asked.name ?? ''),
        nameCy: asked.nameCy?.trim() ? scenarioName(asked.nameCy) : null,
        tier: asked.tier ?? null,
        areas: some('areas', asked.areas),
        themes: some('themes', asked.themes),
        reportsTo: some('reportsTo', asked.reportsTo),
        ...meetsOf(asked),
      };
  }
}

function checkIds(asked: ActionToTake): void {
  for (const part of ['board', 'into', 'absorb', 'person', 'organisation', 'themes', 'areas', 'reportsTo'] as const)
    if ([asked[part] ?? []].flat().some((id) => id.length > longestId))
      throw new BoardwalkError('BAD_INPUT', 'stepIdUnfit', { part, most: longestId });
}

/** Each once. */
function some(part: string, ids: Given<readonly Id[]>): Id[] {
  const all = [...new Set(ids)];
  inRange(part, all.length, 0, mostInList);
  return all;
}

function several(part: string, ids: Given<readonly Id[]>, kind: StepKind): Id[] {
  const all = [...new Set(ids)];
  if (all.length === 0) throw new BoardwalkError('BAD_INPUT', 'stepPartMissing', { kind, part });
  inRange(part, all.length, 1, mostBoards);
  return all;
}

function meetsOf({ meetingsPerYear = null, minutesPerMeeting = null }: ActionToTake) {
  return {
    meetingsPerYear: meetingsPerYear === null ? null : inRange('meetingsPerYear', meetingsPerYear, leastMeetings, 366),
    minutesPerMeeting: minutesPerMeeting === null ? null : inRange('minutesPerMeeting', minutesPerMeeting, 1, 1_440),
  };
}
