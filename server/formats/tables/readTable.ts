// A table to typed rows: by the mapping that was given, by our own headings, by a mapping that was imported with before from the same
// place, else by the one that was used elsewhere or that headings and cells suggest. Which it was is said.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { KeptMapping, Mapping } from '../../domain/mapping.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { applyMapping, fits } from '../mapping/applyMapping.ts';
import { foldName, shortCell } from '../mapping/columnContent.ts';
import { foldHeading, indexOfHeading } from '../mapping/headingWords.ts';
import { isFromThere, placesOf } from '../mapping/placesOf.ts';
import { headingsOf, type Suggestion, suggestMapping } from '../mapping/suggestMapping.ts';
import { type Read, type ReadRows, type Table, wholeOf } from '../reader.ts';
import { guessFormat } from './guessFormat.ts';
import { type FormatName, formats, isFormatName } from './index.ts';
import { readRows } from './readRows.ts';
import { type Sheet, shortHeading } from './sheet.ts';

/** So many headings are named in a sentence. */
const mostNamed = 30;
/** Rows that are shown as they would be read. */
const mostExamples = 2;

/** What is known before a table is read. */
export interface TableHints {
  /** As named by the user; null: to be guessed. */
  format: FormatName | null;
  /** By the user; each is used for the tables that have its headings. */
  mappings: readonly Mapping[];
  kept: readonly KeptMapping[];
  /** What the boards of the landscape are called. */
  boards: readonly string[];
}

/** Finds a mapping again: the set of headings, whatever their order and case. */
export function keyOfHeadings(written: readonly string[]): string {
  const folded = [...new Set(written.map(foldHeading).filter((heading) => heading !== ''))].sort();
  return createHash('sha256').update(folded.join('\0')).digest('hex').slice(0, 20);
}

/** Reads a table. `contents` is empty where nobody can say which columns are which. */
export function readTable(sheet: Sheet, hints: TableHints): Read & { tables: Table[] } {
  if (sheet.headings.length === 0) return { contents: [], problems: sheet.problems, tables: [] };
  const boards = new Map(hints.boards.map((name) => [foldName(name), name]));
  const suggestion = suggestMapping(sheet, hints.format, boards);
  const chosen = choose(sheet, hints, suggestion);
  const table = (by: Table['by'], mapping: Mapping, isRead: boolean): Table => ({
    name: sheet.name,
    isRead,
    key: keyOfHeadings(sheet.written),
    by,
    mapping,
    places: placesOf(sheet, mapping),
    columns: headingsOf(sheet, new Set(boards.keys())).map(({ written, content }, i) => ({
      heading: written,
      column: columnOf(mapping, sheet.written, i),
      suggested: suggestion === null ? null : columnOf(suggestion.mapping, sheet.written, i),
      sample: content.sample,
    })),
    examples: sheet.rows
      .slice(0, mostExamples)
      .map(({ row, cells }) => ({ row, cells: sheet.written.map((_, i) => shortCell(cells[i] ?? '')) })),
  });
  const isUnfit = hints.mappings.length > 0 && chosen?.by !== 'GIVEN' && chosen?.by !== 'OWN';
  if (chosen === null || isUnfit) {
    const problems = [...sheet.problems, isUnfit ? unfit(sheet) : unclear(sheet, suggestion)];
    const mapping = suggestion?.mapping ?? { format: hints.format ?? 'seats', columns: {}, fixed: {} };
    return { contents: [], problems, tables: [table('SUGGESTED', mapping, false)] };
  }
  const { by, format, mapping, said } = chosen;
  const read = by === 'OWN' ? readOwn(sheet, format) : readMapped(sheet, format, mapping);
  const told = said === undefined ? [] : [problem(wholeOf(sheet.file), said, mappingValues(mapping), 'WARNING')];
  return { contents: read.contents, problems: [...told, ...read.problems], tables: [table(by, mapping, true)] };
}

function unclear({ file }: Sheet, suggestion: Suggestion | null): Problem {
  const { mapping, missing = [], understood = 0 } = suggestion ?? {};
  if (mapping !== undefined && understood > 1)
    return problem(wholeOf(file), 'mappingIncomplete', { ...mappingValues(mapping), missing: missing.join(', ') });
  return problem(wholeOf(file), 'formatUnclear', { formats: Object.keys(formats).join(', ') });
}

function unfit({ file, written }: Sheet): Problem {
  const headings = written.filter((heading) => heading !== '').map((heading) => `“${shortHeading(heading)}”`);
  return problem(wholeOf(file), 'mappingUnfit', { headings: headings.slice(0, mostNamed).join(', ') });
}

interface Chosen {
  by: Table['by'];
  format: FormatName;
  mapping: Mapping;
  /** How the headings were understood, where they are not ours and nobody has said. */
  said?: 'mappingKept' | 'mappingSuggested' | 'mappingElsewhere' | 'mappingLikely';
}

function choose(sheet: Sheet, hints: TableHints, suggestion: Suggestion | null): Chosen | null {
  const known = (by: Table['by'], mapping: Mapping | undefined, said?: Chosen['said']): Chosen | null =>
    mapping !== undefined && isFormatName(mapping.format)
      ? { by, format: mapping.format, mapping, ...(said && { said }) }
      : null;
  const given = known(
    'GIVEN',
    hints.mappings.find((mapping) => fits(mapping, sheet)),
  );
  if (given !== null) return given;
  const own = hints.format ?? guessFormat(sheet.name ?? sheet.file, sheet.headings);
  const ownColumns =
    own === null ? [] : sheet.headings.filter((heading) => Object.hasOwn(formats[own].columns, heading));
  const ours: Chosen | null = own && { by: 'OWN', format: own, mapping: ownMapping(sheet, own) };
  if (ours !== null && ownColumns.length === sheet.headings.filter((heading) => heading !== '').length) return ours;
  const key = keyOfHeadings(sheet.written);
  const before = hints.kept.filter((each) => each.key === key && fits(each.mapping, sheet));
  const fromThere = before.find((each) => isFromThere(sheet, each));
  const again = (fromThere ?? before[0])?.mapping;
  const kept = again && { ...again, fixed: fixedFor(again, suggestion) };
  if (fromThere !== undefined) return known('KEPT', kept, 'mappingKept');
  const isSure = suggestion?.isSure === true && suggestion.isComplete;
  // What somebody elsewhere meant by these headings is a suggestion like any other, and a question where the words say otherwise.
  if (kept !== undefined && !(isSure && isDeepStrictEqual(kept, suggestion.mapping)))
    return known('SUGGESTED', kept, 'mappingElsewhere');
  const suggested = suggestion?.isComplete
    ? known('SUGGESTED', suggestion.mapping, isSure ? 'mappingSuggested' : 'mappingLikely')
    : null;
  // What says more than our headings do is not read as less.
  return (suggestion?.understood ?? 0) > ownColumns.length ? suggested : ours;
}

/** What every row of this table says: that of the one before it was its own. */
function fixedFor({ format, columns }: Mapping, suggestion: Suggestion | null): Mapping['fixed'] {
  if (suggestion === null || suggestion.mapping.format !== format) return {};
  return Object.fromEntries(
    Object.entries(suggestion.mapping.fixed).filter(([column]) => !Object.hasOwn(columns, column)),
  );
}

/** Our own headings, said as a mapping. */
function ownMapping({ headings, written }: Sheet, format: FormatName): Mapping {
  const columns = headings.flatMap((heading, i) =>
    Object.hasOwn(formats[format].columns, heading) ? [[heading, [written[i] ?? heading]] as const] : [],
  );
  return { format, columns: Object.fromEntries(columns), fixed: {} };
}

function readOwn(sheet: Sheet, format: FormatName): Read {
  const { rows, problems } = readRows(formats[format], sheet);
  return { contents: [{ format, rows } as ReadRows], problems: [...sheet.problems, ...problems] };
}

function readMapped(sheet: Sheet, format: FormatName, mapping: Mapping): Read {
  const { sheet: mapped, people } = applyMapping(sheet, mapping, format);
  const { rows, problems } = readRows(formats[format], mapped);
  const contents: ReadRows[] = [{ format, rows } as ReadRows];
  if (people.length > 0) contents.push({ format: 'people', rows: people });
  return { contents, problems: [...mapped.problems, ...problems] };
}

function mappingValues(mapping: Mapping): { format: string; columns: string } {
  const columns = Object.entries(mapping.columns).map(
    ([column, headings]) => `${column} ← ${headings.map((heading) => `“${shortHeading(heading)}”`).join(' + ')}`,
  );
  const fixed = Object.entries(mapping.fixed).map(([column, value]) => `${column} = “${shortHeading(value)}”`);
  return { format: mapping.format, columns: [...columns, ...fixed].join(', ') };
}

/** The column that a heading fills. */
function columnOf({ columns }: Mapping, written: readonly string[], at: number): string | null {
  const found = Object.entries(columns).find(([, headings]) =>
    headings.some((heading) => indexOfHeading(written, heading) === at),
  );
  return found?.[0] ?? null;
}
