// The closed lists of the domain: kinds of record, roles, tiers, certainty. The same words from Cypher to screen.

export const recordKinds = [
  'PERSON',
  'ORGANISATION',
  'BOARD',
  'POST',
  'TENURE',
  'SEAT',
  'MEETING',
  'ATTENDANCE',
  'ACTION',
  'THEME',
  'AREA',
  'SOURCE',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds that have a name. */
export const namedKinds = [
  'PERSON',
  'ORGANISATION',
  'BOARD',
  'POST',
  'THEME',
  'AREA',
] as const satisfies readonly RecordKind[];
/** What a file calls by a name: these, and a source by its key. */
export type NamedKind = (typeof namedKinds)[number] | 'SOURCE';

/** Known by names, under which one may stand there twice: they are merged, split and held apart. */
export const mergeableKinds = ['PERSON', 'ORGANISATION', 'BOARD'] as const satisfies readonly RecordKind[];
export type MergeableKind = (typeof mergeableKinds)[number];

export const tiers = ['STATE', 'NATIONAL', 'REGIONAL', 'LOCAL'] as const;
/** United Kingdom, Wales, a police-force or health-board footprint, a council area. */
export type Tier = (typeof tiers)[number];

export const certainties = ['STATED', 'INFERRED'] as const;
export type Certainty = (typeof certainties)[number];

export const seatRoles = [
  'CHAIR',
  'CO_CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'SENIOR_RESPONSIBLE_OFFICER',
  'WORKSTREAM_LEAD',
  'DEPUTY',
  'OBSERVER',
  'INVITEE',
  'SECRETARY',
] as const;
export type SeatRole = (typeof seatRoles)[number];

/** The roles that count unless a scope names others: all but observers, deputies, invitees and secretaries. */
export const countingRoles: readonly SeatRole[] = [
  'CHAIR',
  'CO_CHAIR',
  'VICE_CHAIR',
  'MEMBER',
  'SENIOR_RESPONSIBLE_OFFICER',
  'WORKSTREAM_LEAD',
];

export const attendanceStatuses = ['PRESENT', 'APOLOGIES', 'IN_ATTENDANCE', 'OBSERVER', 'ABSENT'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Whoever sent apologies, or did not come: all others were at the meeting. @param status as a record has it, or a row that may say nothing */
export function isAway(status: string | null): boolean {
  return status === 'APOLOGIES' || status === 'ABSENT';
}

/** What an import would do to a record. LINK: it is there already and only named. REVIEW: somebody must decide. */
export const proposedActions = ['CREATE', 'UPDATE', 'LINK', 'UNCHANGED', 'REVIEW'] as const;
export type ProposedAction = (typeof proposedActions)[number];

/** Where a seat comes from: a record says so, an office brings it, or attendance is evidence of it. The last two are worked out, never stored. */
export type SeatBasis = 'RECORD' | 'POST' | 'ATTENDANCE';
