// The records as the tables that an import reads, column for column: imported into an empty landscape they make the same one.
import type { Documented } from '../../domain/evidence.ts';
import type { Exported } from '../../domain/exported.ts';
import type { AnyRecord, Id, RecordOf } from '../../domain/records.ts';
import { definitions } from './definitions.ts';
import { type FormatName, formats } from './index.ts';
import { historyOf, type NamedColumns, namedRows } from './namedRows.ts';
import { CellNames, type Cells, cellOf } from './recordCells.ts';

export interface Table {
  name: FormatName;
  columns: readonly string[];
  /** As they are come to, so that a large table need not be there whole. */
  rows: Iterable<Cells>;
}

/** In the order in which a reader understands them. */
export const tableNames = [
  'sources',
  'areas',
  'themes',
  'organisations',
  'people',
  'boards',
  'posts',
  'seats',
  'meetings',
  'attendance',
  'actions',
] as const satisfies readonly FormatName[];

const said = ['certainty', 'source', 'locator', 'quote'];
/** The common columns that each table has besides its own. */
const moreColumns: Readonly<Record<FormatName, readonly string[]>> = {
  sources: ['id', 'last_checked'],
  areas: ['id', ...said, 'fact', 'last_checked'],
  themes: ['id', ...said, 'fact', 'last_checked'],
  organisations: ['id', ...said, 'fact', 'last_checked', 'absorbed', 'differs_from'],
  people: ['id', ...said, 'fact', 'last_checked', 'absorbed', 'differs_from'],
  boards: ['id', ...said, 'fact', 'last_checked', 'absorbed', 'differs_from'],
  posts: ['id', 'person_id', 'organisation_id', ...said, 'fact', 'last_checked'],
  seats: ['id', 'board_id', 'person_id', 'organisation_id', ...said, 'last_checked'],
  meetings: ['id', 'board_id', ...said, 'last_checked'],
  attendance: ['id', 'meeting_id', 'board_id', 'person_id', 'organisation_id', ...said, 'last_checked'],
  actions: ['id', 'meeting_id', 'board_id', ...said, 'last_checked'],
};

/** The table of that name. */
export function recordTable(exported: Exported, name: FormatName): Table {
  return { name, columns: [...formats[name].own, ...moreColumns[name]], rows: rowsOf(exported, name) };
}

/** All tables that have a row. */
export function recordTables(exported: Exported): Table[] {
  return tableNames.map((name) => recordTable(exported, name)).filter(({ rows }) => hasAny(rows));
}

/** Whether there is anything in it; each going through begins anew. */
function hasAny(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return true;
  return false;
}

function rowsOf(exported: Exported, name: FormatName): Iterable<Cells> {
  return { [Symbol.iterator]: () => writers[name](exported, new CellNames(exported)) };
}

type Writer = (exported: Exported, names: CellNames) => Generator<Cells>;

const writers: Readonly<Record<FormatName, Writer>> = {
  sources: function* ({ records }) {
    for (const source of records.SOURCE) {
      const { id, key, title, date, url } = source;
      yield {
        id,
        source: cellOf(key),
        title: cellOf(title),
        date: cellOf(date),
        url: cellOf(url),
        ...historyOf(source),
      };
    }
  },
  areas: ({ records }, names) => named(records.AREA, columnsOf('areas'), names),
  themes: ({ records }, names) => named(records.THEME, columnsOf('themes'), names),
  organisations: ({ records }, names) => named(records.ORGANISATION, columnsOf('organisations'), names),
  people: ({ records }, names) => named(records.PERSON, columnsOf('people'), names),
  boards: ({ records }, names) => named(records.BOARD, columnsOf('boards'), names),
  posts: function* ({ records }, names) {
    for (const post of records.POST)
      for (const row of namedRows(post, { name: 'post', plain: ['aliases'], ties: ['organisation'] }, names))
        yield row.organisation ? { ...row, organisation_id: post.organisation ?? '' } : row;
    const posts = byId(records.POST);
    for (const tenure of records.TENURE) yield* nameless(tenure, names, ...tenureCells(tenure, posts, names));
  },
  seats: function* ({ records }, names) {
    const posts = byId(records.POST);
    for (const seat of records.SEAT) yield* nameless(seat, names, ...seatCells(seat, posts, names));
  },
  meetings: function* ({ records }, names) {
    for (const meeting of records.MEETING) {
      const { end, place, title, chair, planned } = meeting;
      const more = {
        end: cellOf(end),
        place: cellOf(place),
        title: cellOf(title),
        chair: chair === null ? '' : cellOf(names.ref(chair)),
        planned: planned ? 'yes' : '',
      };
      yield* nameless(meeting, names, dayCells(meeting, names), more);
    }
  },
  attendance: function* ({ records }, names) {
    const meetings = byId(records.MEETING);
    for (const attendance of records.ATTENDANCE) {
      const { person, status, onBehalfOf, deputyFor } = attendance;
      const key = { ...personCells(person, names), ...meetingCells(meetings, attendance, names), status: word(status) };
      const more = {
        ...(onBehalfOf !== null && organisationCells(onBehalfOf, names)),
        deputy_for: deputyFor === null ? '' : cellOf(names.ref(deputyFor)),
      };
      yield* nameless(attendance, names, key, more);
    }
  },
  actions: function* ({ records }, names) {
    const meetings = byId(records.MEETING);
    for (const action of records.ACTION) {
      const { text, number, owners, due } = action;
      const key = { ...meetingCells(meetings, action, names), text: cellOf(text) };
      const owner = cellOf(owners.map((id) => names.ref(id)));
      yield* nameless(action, names, key, { number: cellOf(number), owner, due: cellOf(due) });
    }
  },
};

function* named(records: readonly Documented<AnyRecord>[], columns: NamedColumns, names: CellNames): Generator<Cells> {
  for (const record of records) yield* namedRows(record, columns, names);
}

function columnsOf(format: keyof typeof definitions): NamedColumns {
  const { name, ties } = definitions[format];
  const own: readonly string[] = formats[format].own;
  const plain = own.filter((column) => column !== name && !Object.hasOwn(ties, column));
  return { name, plain, ties: Object.keys(ties) };
}

/** A record without a name: what it is known by in each row, the rest in the first, a row for each source that speaks for it. */
function* nameless(record: Documented<AnyRecord>, names: CellNames, key: Cells, more: Cells): Generator<Cells> {
  const own = { id: record.id, ...key };
  const [first, ...others] = record.evidence;
  yield { ...own, ...more, ...names.said(first ?? null), ...historyOf(record) };
  for (const evidence of others) yield { ...own, ...names.said(evidence) };
}

type Posts = ReadonlyMap<Id, RecordOf['POST']>;

/** With an office, the organisation is the office's. */
function seatCells(seat: RecordOf['SEAT'], posts: Posts, names: CellNames): [Cells, Cells] {
  const { board, person, post, organisation, onBehalfOf, role, title, from, to, seen, planned } = seat;
  const key = {
    ...boardCells(board, names),
    ...(person !== null && personCells(person, names)),
    ...(post !== null && postCells(post, posts, names)),
    ...(organisation !== null && organisationCells(organisation, names)),
    role: word(role),
    planned: planned ? 'yes' : '',
  };
  const behalf = onBehalfOf === null ? '' : cellOf(names.ref(onBehalfOf));
  return [key, { on_behalf_of: behalf, title: cellOf(title), from: cellOf(from), to: cellOf(to), seen: cellOf(seen) }];
}

function tenureCells(tenure: RecordOf['TENURE'], posts: Posts, names: CellNames): [Cells, Cells] {
  const { person, post, organisation, from, to, seen, planned } = tenure;
  const place =
    post !== null ? postCells(post, posts, names) : organisation !== null && organisationCells(organisation, names);
  const key = { ...personCells(person, names), ...place, planned: planned ? 'yes' : '' };
  return [key, { from: cellOf(from), to: cellOf(to), seen: cellOf(seen) }];
}

function postCells(id: Id, posts: Posts, names: CellNames): Cells {
  const organisation = posts.get(id)?.organisation ?? null;
  return { post: cellOf(names.ref(id)), ...(organisation !== null && organisationCells(organisation, names)) };
}

function meetingCells(
  meetings: ReadonlyMap<Id, RecordOf['MEETING']>,
  { meeting }: { meeting: Id },
  names: CellNames,
): Cells {
  const record = meetings.get(meeting);
  return { meeting_id: meeting, ...(record !== undefined && dayCells(record, names)) };
}

function dayCells({ board, date, start }: RecordOf['MEETING'], names: CellNames): Cells {
  return { ...boardCells(board, names), date, start: cellOf(start) };
}

function personCells(id: Id, names: CellNames): Cells {
  return { person: cellOf(names.name(id)), person_id: id };
}
function boardCells(id: Id, names: CellNames): Cells {
  return { board: cellOf(names.name(id)), board_id: id };
}
function organisationCells(id: Id, names: CellNames): Cells {
  return { organisation: cellOf(names.name(id)), organisation_id: id };
}

function word(value: string): string {
  return value.toLowerCase();
}

function byId<T extends AnyRecord>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}
