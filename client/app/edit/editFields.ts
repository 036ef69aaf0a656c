import type { RecordKind } from '../../api/operations.generated.ts';

/** What a field holds; a record kind: it names records of that kind, `[]` several of them. */
export type FieldManner =
  | 'text'
  | 'long'
  | 'date'
  | 'days'
  | 'time'
  | 'number'
  | 'role'
  | 'status'
  | 'tier'
  | 'yesNo'
  | 'list'
  | 'PERSON'
  | 'ORGANISATION'
  | 'BOARD'
  | 'POST'
  | 'THEME'
  | 'THEMES'
  | 'AREAS'
  | 'BOARDS'
  | 'PEOPLE'
  | 'ORGANISATIONS';

export interface EditForm {
  /** The import format whose columns these are. */
  format: string;
  /** The columns in their order, each with what it holds. */
  fields: Readonly<Record<string, FieldManner>>;
  required: readonly string[];
  /** At least one of these is needed too. */
  oneOf?: readonly string[];
}

const span = { from: 'date', to: 'date', planned: 'yesNo', seen: 'days' } as const;
/** Asked of every record last of all. */
const checked = { last_checked: 'date' } as const;
/** What few records have stands behind a word, unless it is known. */
export const rareColumns: readonly string[] = [
  'sort_name',
  'status',
  'succeeded_by',
  'may_be_same_as',
  'same_body_as',
  'seen',
  'last_checked',
];

/** What can be written of each kind of record: the columns of its import format. */
export const editForms: Record<RecordKind, EditForm> = {
  PERSON: {
    format: 'people',
    fields: { person: 'text', honorific: 'text', sort_name: 'text', aliases: 'list', ...checked },
    required: ['person'],
  },
  ORGANISATION: {
    format: 'organisations',
    fields: {
      organisation: 'text',
      acronym: 'text',
      name_cy: 'text',
      aliases: 'list',
      kind: 'text',
      unit: 'yesNo',
      part_of: 'ORGANISATION',
      member_of: 'ORGANISATIONS',
      areas: 'AREAS',
      ...checked,
    },
    required: ['organisation'],
  },
  BOARD: {
    format: 'boards',
    fields: {
      board: 'text',
      acronym: 'text',
      name_cy: 'text',
      aliases: 'list',
      kind: 'text',
      tier: 'tier',
      themes: 'THEMES',
      areas: 'AREAS',
      purpose: 'long',
      statutory_basis: 'text',
      part_of: 'BOARD',
      reports_to: 'BOARDS',
      meetings_per_year: 'number',
      minutes_per_meeting: 'number',
      from: 'date',
      to: 'date',
      status: 'text',
      succeeded_by: 'BOARDS',
      may_be_same_as: 'BOARDS',
      same_body_as: 'ORGANISATION',
      ...checked,
    },
    required: ['board'],
  },
  POST: {
    format: 'posts',
    fields: { post: 'text', organisation: 'ORGANISATION', aliases: 'list', ...checked },
    required: ['post'],
  },
  TENURE: {
    format: 'posts',
    fields: { person: 'PERSON', post: 'POST', organisation: 'ORGANISATION', ...span, ...checked },
    required: ['person'],
    oneOf: ['post', 'organisation'],
  },
  SEAT: {
    format: 'seats',
    fields: {
      board: 'BOARD',
      person: 'PERSON',
      organisation: 'ORGANISATION',
      post: 'POST',
      role: 'role',
      title: 'text',
      on_behalf_of: 'ORGANISATION',
      ...span,
      ...checked,
    },
    required: ['board'],
    oneOf: ['person', 'organisation', 'post'],
  },
  MEETING: {
    format: 'meetings',
    fields: {
      board: 'BOARD',
      date: 'date',
      start: 'time',
      end: 'time',
      place: 'text',
      title: 'text',
      chair: 'PERSON',
      planned: 'yesNo',
      ...checked,
    },
    required: ['board', 'date'],
  },
  ATTENDANCE: {
    format: 'attendance',
    fields: {
      board: 'BOARD',
      date: 'date',
      start: 'time',
      person: 'PERSON',
      status: 'status',
      organisation: 'ORGANISATION',
      deputy_for: 'PERSON',
      ...checked,
    },
    required: ['board', 'date', 'person'],
  },
  ACTION: {
    format: 'actions',
    fields: { board: 'BOARD', date: 'date', number: 'text', text: 'long', owner: 'PEOPLE', due: 'date', ...checked },
    required: ['board', 'date', 'text'],
  },
  THEME: {
    format: 'themes',
    fields: { theme: 'text', name_cy: 'text', broader: 'THEME', ...checked },
    required: ['theme'],
  },
  AREA: {
    format: 'areas',
    fields: { area: 'text', name_cy: 'text', code: 'text', kind: 'text', within: 'AREAS', ...checked },
    required: ['area'],
  },
  SOURCE: {
    format: 'sources',
    fields: { source: 'text', title: 'text', date: 'date', url: 'text', ...checked },
    required: ['source'],
  },
};

/** The kinds that are offered, in the order in which one needs them. */
export const editableKinds = Object.keys(editForms) as readonly RecordKind[];
