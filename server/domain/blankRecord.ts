// What a record is before anybody has said anything of it.
import type { Id, RecordOf } from './records.ts';
import type { RecordKind } from './vocabulary.ts';

type Blanks = { [K in RecordKind]: Omit<RecordOf[K], 'id' | 'lastChecked'> };

const mergeable = { aliases: [], absorbed: [], differsFrom: [] };
const times = { from: null, to: null, seen: [], planned: false };

const blanks: Blanks = {
  PERSON: { name: '', sortName: '', honorific: null, ...mergeable },
  ORGANISATION: {
    name: '',
    nameCy: null,
    acronym: null,
    ...mergeable,
    kind: null,
    unit: false,
    partOf: null,
    memberOf: [],
    areas: [],
  },
  BOARD: {
    name: '',
    nameCy: null,
    acronym: null,
    ...mergeable,
    kind: null,
    tier: null,
    status: null,
    statutoryBasis: null,
    purpose: null,
    meetingsPerYear: null,
    minutesPerMeeting: null,
    from: null,
    to: null,
    areas: [],
    themes: [],
    partOf: null,
    reportsTo: [],
    succeededBy: [],
    mayBeSameAs: [],
    sameBodyAs: null,
  },
  POST: { name: '', aliases: [], organisation: null },
  TENURE: { person: '', post: null, organisation: null, ...times },
  SEAT: {
    board: '',
    person: null,
    organisation: null,
    post: null,
    onBehalfOf: null,
    role: 'MEMBER',
    title: null,
    ...times,
  },
  MEETING: {
    board: '',
    title: null,
    date: '',
    start: null,
    end: null,
    place: null,
    chair: null,
    planned: false,
  },
  ATTENDANCE: { meeting: '', person: '', onBehalfOf: null, deputyFor: null, status: 'PRESENT' },
  ACTION: { meeting: '', number: null, text: '', owners: [], due: null },
  THEME: { name: '', nameCy: null, broader: null },
  AREA: { name: '', nameCy: null, code: null, kind: null, within: [] },
  SOURCE: { key: '', title: '', date: null, url: null },
};

/** A new record, lists copied: what is not known is null, what must be known is empty. */
export function blankRecord<K extends RecordKind>(kind: K, id: Id): RecordOf[K] {
  const blank: Blanks[K] = blanks[kind];
  // Together these are all the fields of the kind, which the compiler cannot follow through the type parameter.
  const fields = Object.entries(blank).map(([field, value]) => [field, copied(value)]);
  return { id, lastChecked: null, ...Object.fromEntries(fields) } as unknown as RecordOf[K];
}

/** What a cleared field goes back to. */
export function blankValue(kind: RecordKind, field: string): unknown {
  return copied(Object.entries(blanks[kind]).find(([name]) => name === field)?.[1] ?? null);
}

function copied(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : value;
}
