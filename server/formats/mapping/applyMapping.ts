// A table with headings of its own as a sheet with ours: columns by the mapping, and what others write in them as we do.
import type { Mapping } from '../../domain/mapping.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { fullName, parsePersonName } from '../../matching/personName.ts';
import { nameSureness } from '../minutes/nameShape.ts';
import type { CellKind } from '../tables/cells.ts';
import type { Row } from '../tables/format.ts';
import { type FormatName, type Formats, formats } from '../tables/index.ts';
import { type Sheet, type SheetRow, shortHeading } from '../tables/sheet.ts';
import { dayAndTime, readDate } from '../words/dates.ts';
import { statusMarked } from '../words/statusMarks.ts';
import { roleWords, wordKey } from '../words/words.ts';
import { indexOfHeading } from './headingWords.ts';
import { oneRowAMark } from './meetingColumns.ts';

/** The sheet in our columns, and how the people in it are addressed. */
export interface MappedSheet {
  sheet: Sheet;
  people: Row<Formats['people']>[];
}

/** What stands for nothing, or for nobody. */
const nothing =
  /^(?:[-–—.?*]+|n\/?a|n\.a\.|none|nil|tbc|tba|to be confirmed|not known|unknown|vacant|vacancy|dim|amherthnasol|i.w gadarnhau|anhysbys|gwag|swydd wag)$/i;
const nobody = /^(?:vacant|vacancy|gwag|swydd wag|sedd wag)\b/i;
const timeRange = /^(\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)?)\s*(?:-|–|to|until|tan|i)\s*(\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)?)$/i;
const longestName = 100;
const timeKinds: ReadonlySet<CellKind> = new Set(['date', 'dates', 'time']);
const personColumns = new Set(['person', 'chair', 'deputy_for']);

interface Source {
  column: string;
  /** The places of the headings that it is read from. */
  from: readonly number[];
}

/** Whether the table has all the headings that the mapping names. */
export function fits({ columns }: Mapping, sheet: Sheet): boolean {
  return Object.values(columns)
    .flat()
    .every((heading) => indexOfHeading(sheet.written, heading) >= 0);
}

/** Reads the table by the mapping. @param format that of the mapping, known to be one */
export function applyMapping(table: Sheet, mapped: Mapping, format: FormatName): MappedSheet {
  const { sheet, mapping } = oneRowAMark(table, mapped);
  const { columns, fixed } = mapping;
  const sources = Object.entries(columns).map(
    ([column, headings]): Source => ({
      column,
      from: headings.map((heading) => indexOfHeading(sheet.written, heading)),
    }),
  );
  const constant = Object.entries(fixed).filter(([column]) => !Object.hasOwn(columns, column));
  const extra = extraColumns(format, [...Object.keys(columns), ...constant.map(([column]) => column)]);
  const headings = [...sources.map(({ column }) => column), ...constant.map(([column]) => column), ...extra];
  const addressed = new Map<string, Row<Formats['people']>>();
  const problems: Problem[] = [...sheet.problems, ...leftOut(sheet, new Set(sources.flatMap(({ from }) => from)))];
  const rows = sheet.rows.flatMap(({ row, cells }): SheetRow[] => {
    const said = new Map(
      sources.map(({ column, from }) => [
        column,
        joined(
          column,
          from.map((i) => cells[i] ?? ''),
        ),
      ]),
    );
    problems.push(...unsaid({ sources, format, cells }, { file: sheet.file, row }));
    if (nobody.test(said.get('person') ?? '')) {
      problems.push(problem({ file: sheet.file, row, field: 'person' }, 'rowLeftOut', {}, 'WARNING'));
      return [];
    }
    for (const [column, value] of constant) said.set(column, value);
    const own = inOurWords(said, { file: sheet.file, row, addressed });
    return [{ row, cells: headings.map((heading) => own.get(heading) ?? '') }];
  });
  return { sheet: { ...sheet, headings, rows, problems }, people: format === 'people' ? [] : [...addressed.values()] };
}

/** Columns that a cell of another may fill too. */
function extraColumns(format: FormatName, taken: readonly string[]): string[] {
  const may = format === 'seats' ? ['title'] : format === 'people' ? ['honorific'] : ['start', 'end'];
  return may.filter((column) => Object.hasOwn(formats[format].columns, column) && !taken.includes(column));
}

function leftOut({ file, written }: Sheet, used: ReadonlySet<number>): Problem[] {
  return written.flatMap((heading, i) =>
    heading.trim() === '' || used.has(i)
      ? []
      : [
          problem(
            { file, row: null, field: null },
            'headingLeftOut',
            { heading: shortHeading(heading), number: i + 1 },
            'WARNING',
          ),
        ],
  );
}

function joined(column: string, cells: readonly string[]): string {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && (!nothing.test(cell) || (column === 'person' && nobody.test(cell))));
  return filled.join(column === 'person' ? ' ' : '; ');
}

/** Words where a date or a time is looked for, such as *tbc*, say that there is none yet: nothing is taken from the cell, and that is told. */
function unsaid(
  { sources, format, cells }: { sources: readonly Source[]; format: FormatName; cells: readonly string[] },
  place: { file: string; row: number },
): Problem[] {
  const kinds: Readonly<Record<string, CellKind>> = formats[format].columns;
  return sources
    .filter(({ column }) => timeKinds.has(kinds[column] ?? 'text'))
    .flatMap(({ column, from }) => from.map((i) => ({ column, value: (cells[i] ?? '').trim() })))
    .filter(({ value }) => /[\p{L}?]/u.test(value) && nothing.test(value))
    .map(({ column, value }) => problem({ ...place, field: column }, 'cellLeftOut', { value }, 'WARNING'));
}

interface Place {
  file: string;
  row: number;
  addressed: Map<string, Row<Formats['people']>>;
}

/** Roles in words of their own are titles, ticks and answers are statuses, two times are start and end, honorifics are no part of names. */
function inOurWords(said: Map<string, string>, place: Place): Map<string, string> {
  const role = said.get('role');
  if (role !== undefined && !Object.hasOwn(roleWords, wordKey(role)) && !said.get('title')) {
    said.set('title', role);
    said.set('role', '');
  }
  const status = said.get('status');
  if (status !== undefined) said.set('status', statusMarked(status) ?? status);
  const [, day, time] = dayAndTime.exec(said.get('date') ?? '') ?? [];
  if (day !== undefined && time !== undefined && readDate(day) !== null) {
    said.set('date', day);
    if (!said.get('start')) said.set('start', time);
  }
  const [, start, end] = timeRange.exec(said.get('start') ?? '') ?? [];
  if (start !== undefined && end !== undefined) {
    said.set('start', start);
    if (!said.get('end')) said.set('end', end);
  }
  for (const column of personColumns) {
    const name = said.get(column);
    if (name) said.set(column, bareName(name, place, said));
  }
  return said;
}

/** The name without honorific and letters; the honorific is kept for the person. */
function bareName(cell: string, { file, row, addressed }: Place, said: Map<string, string>): string {
  if (cell.length > longestName || nameSureness(cell) === 0) return cell;
  const parsed = parsePersonName(cell);
  const name = fullName(parsed);
  const honorific = parsed.honorifics.join(' ');
  if (name === '' || parsed.given.length === 0) return cell;
  if (honorific !== '') {
    if (!addressed.has(name)) addressed.set(name, { file, row, cells: { person: name, honorific } });
    if (!said.get('honorific')) said.set('honorific', honorific);
  }
  return name;
}
