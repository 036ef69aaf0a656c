// What a record is before any row has said anything of it.
import type { Id, RecordOf } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';

type Blanks = { [K in RecordKind]: Omit<RecordOf[K], 'id' | 'lastChecked'> };

const times = { from: null, to: null, seen: [], planned: false };

const blanks: Blanks = {
  PERSON: { name: '', sortName: '', honorific: null, aliases: [] },
  ORGANISATION: {
    name: '',
    nameCy: null,
    acronym: null,
    aliases: [],
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
    aliases: [],
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

/** The fields of a new record, lists copied. */
export function blankRecord(kind: RecordKind, id: Id): Record<string, unknown> {
  return structuredClone({ id, lastChecked: null, ...blanks[kind] });
}

/** What a cleared field goes back to. */
export function blankValue(kind: RecordKind, field: string): unknown {
  return structuredClone(Object.entries(blanks[kind]).find(([name]) => name === field)?.[1] ?? null);
}
