// A sheet to typed rows of one format: headings checked, each cell read by its kind, everything wrong collected.
import { type Place, type Problem, problem } from '../../domain/problem.ts';
import { unescapeFormula } from '../encodings/formulas.ts';
import { type CellKind, Fault, readCell } from './cells.ts';
import type { Cells, Format, Row } from './format.ts';
import { type Sheet, type SheetRow, shortHeading } from './sheet.ts';

const longestQuote = 25;
/** Columns that tell one record from its namesakes, with its kind. */
const idColumns = {
  person_id: 'person',
  board_id: 'board',
  organisation_id: 'organisation',
  meeting_id: 'meeting',
} as const;
const ownId = /^([a-z]+)_[0-9a-f]{20}$/;

/** The rows of the sheet in the format; a sheet that lacks a column gives none. */
export function readRows<F extends Format>(format: F, sheet: Sheet): { rows: Row<F>[]; problems: Problem[] } {
  const missing = missingColumns(format, sheet);
  const problems = [...missing, ...unknownColumns(format, sheet)];
  if (missing.length > 0) return { rows: [], problems };
  const columns = sheet.headings.map((heading) => ({ heading, kind: kindOf(format, heading) }));
  const rows = sheet.rows.map((row) => readRow({ format, columns, file: sheet.file, problems }, row));
  return { rows, problems };
}

interface Reading<F extends Format> {
  format: F;
  columns: { heading: string; kind: CellKind | undefined }[];
  file: string;
  problems: Problem[];
}

function readRow<F extends Format>(reading: Reading<F>, { row, cells }: SheetRow): Row<F> {
  const { format, columns, file, problems } = reading;
  const read: Record<string, unknown> = {};
  columns.forEach(({ heading, kind }, i) => {
    const text = (cells[i] ?? '').trim();
    if (kind === undefined || text === '') return;
    const value = text === '-' ? null : readCell(kind, unescapeFormula(text));
    if (value instanceof Fault) problems.push(problem({ file, row, field: heading }, value.rule, value.values));
    // A cell that cannot be read counts as filled, so that one fault is told once.
    else read[heading] = value;
    if (value instanceof Fault && isNeeded(format, heading)) read[heading] = text;
  });
  problems.push(...rowProblems(format, read, { file, row, field: null }));
  return { file, row, cells: read as Cells<F> };
}

function rowProblems(format: Format, read: Record<string, unknown>, place: Place): Problem[] {
  const problems: Problem[] = [];
  for (const column of format.required) {
    if (read[column] === undefined) problems.push(problem({ ...place, field: column }, 'cellEmpty', {}));
    if (read[column] === null) problems.push(problem({ ...place, field: column }, 'cannotClear', {}));
  }
  for (const [column, kind] of Object.entries(idColumns)) {
    const id = read[column];
    if (typeof id === 'string' && (ownId.exec(id)?.[1] ?? kind) !== kind)
      problems.push(problem({ ...place, field: column }, 'idOfOtherKind', { id, kind }));
  }
  const { oneOf } = format;
  if (oneOf.length > 0 && oneOf.every((column) => typeof read[column] !== 'string'))
    problems.push(problem(place, 'cellsEmpty', { columns: oneOf.join(', ') }));
  const words = typeof read.quote === 'string' ? read.quote.split(/\s+/).length : 0;
  if (words > longestQuote)
    problems.push(
      problem({ ...place, field: 'quote' }, 'quoteTooLong', { count: words, most: longestQuote }, 'WARNING'),
    );
  return problems;
}

function missingColumns({ name, own, required, oneOf }: Format, sheet: Sheet): Problem[] {
  const place = { file: sheet.file, row: 1, field: null };
  const missing = required.filter((column) => !sheet.headings.includes(column));
  if (oneOf.length > 0 && !oneOf.some((column) => sheet.headings.includes(column))) missing.push(oneOf.join('” or “'));
  return missing.map((column) => problem(place, 'columnMissing', { column, format: name, columns: own.join(', ') }));
}

function unknownColumns(format: Format, sheet: Sheet): Problem[] {
  return sheet.headings.flatMap((heading, i) => {
    if (heading === '' || kindOf(format, heading) !== undefined) return [];
    const place = { file: sheet.file, row: 1, field: null };
    return [
      problem(
        place,
        'headingUnknown',
        { heading: shortHeading(heading), number: i + 1, format: format.name },
        'WARNING',
      ),
    ];
  });
}

function kindOf(format: Format, heading: string): CellKind | undefined {
  const columns: Readonly<Record<string, CellKind>> = format.columns;
  return Object.hasOwn(columns, heading) ? columns[heading] : undefined;
}

function isNeeded({ required, oneOf }: Format, column: string): boolean {
  return required.includes(column) || oneOf.includes(column);
}
