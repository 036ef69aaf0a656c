// A step as it is written in its form, and what is asked of the server: each kind of step has its own parts.
import type {
  NestAs,
  PlannerStepFragment,
  SeatRole,
  StepActionInput,
  StepKind,
  StepNotesInput,
  StepStatus,
  Tier,
} from '../../api/operations.generated.ts';
import { date } from '../../state/address.ts';
import { isoText } from '../../ui/isoText.ts';
import type { Named } from '../../ui/RecordName.tsx';

export const stepKinds = [
  'MERGE',
  'NEST',
  'DISSOLVE',
  'MEET',
  'SHARE_DAY',
  'ADD_SEAT',
  'DROP_SEAT',
  'MOVE_SEAT',
  'RETHEME',
  'CREATE_BOARD',
] as const satisfies readonly StepKind[];

export const stepStatuses = ['IDEA', 'PROPOSED', 'AGREED', 'DONE'] as const satisfies readonly StepStatus[];

export interface Picked extends Named {
  id: string;
}

/** Whose seat it is. */
export interface Holder extends Picked {
  isPerson: boolean;
}

export interface StepForm {
  kind: StepKind;
  board: Picked | null;
  into: Picked | null;
  absorb: readonly Picked[];
  reportsTo: readonly Picked[];
  holder: Holder | null;
  person: Picked | null;
  organisation: Picked | null;
  role: SeatRole;
  themes: readonly Picked[];
  areas: readonly Picked[];
  tier: Tier | null;
  nestAs: NestAs;
  minutes: string;
  meetingsPerYear: string;
  minutesPerMeeting: string;
  name: string;
  nameCy: string;
  reason: string;
  owner: string;
  due: string;
  status: StepStatus;
}

export type Part = Exclude<keyof StepForm, 'kind' | 'reason' | 'owner' | 'due' | 'status'>;

/** What each kind asks for, in the order of its form. */
export const partsOf: Readonly<Record<StepKind, readonly Part[]>> = {
  MERGE: ['absorb', 'into', 'meetingsPerYear', 'minutesPerMeeting'],
  NEST: ['board', 'into', 'nestAs', 'minutes'],
  DISSOLVE: ['board'],
  MEET: ['board', 'meetingsPerYear', 'minutesPerMeeting'],
  SHARE_DAY: ['board', 'into'],
  ADD_SEAT: ['board', 'person', 'organisation', 'role'],
  DROP_SEAT: ['board', 'holder'],
  MOVE_SEAT: ['board', 'holder', 'into'],
  RETHEME: ['board', 'themes'],
  CREATE_BOARD: ['name', 'nameCy', 'tier', 'themes', 'areas', 'reportsTo', 'meetingsPerYear', 'minutesPerMeeting'],
};

const usualItemMinutes = '30';

export function blankForm(kind: StepKind = 'MERGE'): StepForm {
  return {
    kind,
    board: null,
    into: null,
    absorb: [],
    reportsTo: [],
    holder: null,
    person: null,
    organisation: null,
    role: 'MEMBER',
    themes: [],
    areas: [],
    tier: null,
    nestAs: 'SUB_GROUP',
    minutes: usualItemMinutes,
    meetingsPerYear: '',
    minutesPerMeeting: '',
    name: '',
    nameCy: '',
    reason: '',
    owner: '',
    due: '',
    status: 'IDEA',
  };
}

/** A step as it stands, to be changed. @param unknown what a record is called that is gone */
export function formOf(step: PlannerStepFragment, unknown: string): StepForm {
  const boards = step.boards.map(
    ({ id, name, board }): Picked => ({ id, name: board?.name ?? name ?? unknown, nameCy: board?.nameCy ?? null }),
  );
  const number = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...blankForm(step.kind),
    ...boardsOf(step.kind, boards),
    ...holdersOf(step),
    role: step.role ?? 'MEMBER',
    themes: step.themes,
    areas: step.areas,
    tier: step.tier,
    name: step.name ?? '',
    nameCy: step.nameCy ?? '',
    nestAs: step.nestAs ?? 'SUB_GROUP',
    minutes: number(step.minutes) || usualItemMinutes,
    meetingsPerYear: number(step.meetingsPerYear),
    minutesPerMeeting: number(step.minutesPerMeeting),
    reason: step.reason ?? '',
    owner: step.owner ?? '',
    due: step.due ?? '',
    status: step.status,
  };
}

/** The boards of a step: that which stays, or is nested in, is its last. */
function boardsOf(kind: StepKind, boards: readonly Picked[]): Partial<StepForm> {
  const [first = null, second = null] = boards;
  switch (kind) {
    case 'MERGE':
      return { absorb: boards.slice(0, -1), into: boards.at(-1) ?? null };
    case 'CREATE_BOARD':
      return { board: first, reportsTo: boards.slice(1) };
    case 'NEST':
    case 'SHARE_DAY':
    case 'MOVE_SEAT':
      return { board: first, into: second };
    case 'DISSOLVE':
    case 'MEET':
    case 'ADD_SEAT':
    case 'DROP_SEAT':
    case 'RETHEME':
      return { board: first };
  }
}

function holdersOf({ holder, organisation }: PlannerStepFragment): Partial<StepForm> {
  if (holder?.__typename === 'Person') {
    const person = { id: holder.id, name: holder.name };
    return { person, organisation, holder: { ...person, isPerson: true } };
  }
  if (holder?.__typename !== 'Organisation') return { organisation };
  const body = { id: holder.id, name: holder.name, nameCy: holder.nameCy };
  return { organisation: body, holder: { ...body, isPerson: false } };
}

/** What is missing or cannot be read. */
export function lacksOf(form: StepForm): (Part | 'due')[] {
  const lacking = partsOf[form.kind].filter((part) => !isFit(form, part));
  return form.due.trim() === '' || date(isoText(form.due)) !== null ? lacking : [...lacking, 'due'];
}

function isFit(form: StepForm, part: Part): boolean {
  switch (part) {
    case 'board':
    case 'into':
    case 'holder':
      return form[part] !== null;
    case 'absorb':
      return form.absorb.length > 0;
    case 'person':
      return form.person !== null || form.organisation !== null;
    case 'name':
      return form.name.trim() !== '';
    case 'minutes':
      return form.nestAs === 'SUB_GROUP' || (numberOf(form.minutes) ?? 0) > 0;
    case 'meetingsPerYear':
      return isNumber(form.meetingsPerYear) && !(form.kind === 'MEET' && isSilent(form));
    case 'minutesPerMeeting':
      return isNumber(form.minutesPerMeeting);
    case 'reportsTo':
    case 'organisation':
    case 'role':
    case 'themes':
    case 'areas':
    case 'tier':
    case 'nestAs':
    case 'nameCy':
      return true;
  }
}

/** Nothing is said of how it meets. */
const isSilent = ({ meetingsPerYear, minutesPerMeeting }: StepForm): boolean =>
  meetingsPerYear.trim() === '' && minutesPerMeeting.trim() === '';

const isNumber = (text: string): boolean => text.trim() === '' || numberOf(text) !== null;

/** A number as people write it; null: none. */
export function numberOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** What the server is asked for; only of a form that lacks nothing. */
export function actionOf(form: StepForm): StepActionInput {
  const { kind } = form;
  const has = (part: Part): boolean => partsOf[kind].includes(part);
  const ids = (all: readonly Picked[]): string[] => all.map(({ id }) => id);
  return {
    kind,
    ...(form.board && (has('board') || kind === 'CREATE_BOARD') && { board: form.board.id }),
    ...(has('into') && form.into && { into: form.into.id }),
    ...(has('absorb') && { absorb: ids(form.absorb) }),
    ...(has('nestAs') && { nestAs: form.nestAs }),
    ...(has('minutes') && form.nestAs === 'STANDING_ITEM' && { minutes: numberOf(form.minutes) }),
    ...(has('meetingsPerYear') && {
      meetingsPerYear: numberOf(form.meetingsPerYear),
      minutesPerMeeting: numberOf(form.minutesPerMeeting),
    }),
    ...(has('holder') && form.holder && { [form.holder.isPerson ? 'person' : 'organisation']: form.holder.id }),
    ...(has('person') && {
      person: form.person?.id ?? null,
      organisation: form.organisation?.id ?? null,
      role: form.role,
    }),
    ...(has('themes') && { themes: ids(form.themes) }),
    ...(has('areas') && { areas: ids(form.areas), reportsTo: ids(form.reportsTo), tier: form.tier }),
    ...(has('name') && { name: form.name.trim(), nameCy: form.nameCy.trim() || null }),
  };
}

export function notesOf({ reason, owner, due, status }: StepForm): StepNotesInput {
  return {
    reason: reason.trim() || null,
    owner: owner.trim() || null,
    due: date(isoText(due)),
    status,
  };
}
