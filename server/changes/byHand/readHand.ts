// What somebody wrote by hand, as a file of one row: it goes the road of any import.
import { blankRecord } from '../../domain/blankRecord.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import { type Place, type Problem, problem } from '../../domain/problem.ts';
import type { Certainty, RecordKind } from '../../domain/vocabulary.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadRows } from '../../formats/reader.ts';
import type { Format } from '../../formats/tables/format.ts';
import { formats } from '../../formats/tables/index.ts';
import { readRows } from '../../formats/tables/readRows.ts';
import { handForms } from './handForms.ts';
import type { Cells } from './ownCells.ts';

/** Who says so. */
export interface HandEvidence {
  readonly source: string;
  /** What it bears on; null: what is written, or the record as a whole. */
  readonly fact: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly certainty: Certainty;
}

export interface Signed {
  readonly who: string;
  readonly why: string;
  /** What a source is called that stands for `why`, where no other says so. */
  readonly unsourced: string;
}

const firstRow = 2;

/** @param hand `row`: as which row of all that is said at once it counts @throws BoardwalkError BAD_INPUT where nobody says so and no reason is given */
export function readHand(
  kind: RecordKind,
  { cells, evidence, row = firstRow }: { cells: Cells; evidence: HandEvidence | null; row?: number },
  signed: Signed,
): ParsedFile {
  const form = handForms[kind];
  const format: Format = formats[form.format];
  const asked = [...format.required, ...format.oneOf, ...form.needed].map((column) => [column, ''] as const);
  const written = { ...Object.fromEntries(asked), ...cells, ...saidIn(kind, evidence, signed) };
  const headings = Object.keys(written);
  const sheet = {
    file: signed.unsourced,
    name: null,
    written: headings,
    above: [],
    headings,
    rows: [{ row, cells: Object.values(written) }],
    problems: [],
  };
  const { rows, problems } = readRows(format, sheet);
  const lacking = form.needed.filter((column) => !format.required.includes(column) && isEmpty(written[column]));
  const place = { file: sheet.file, row, field: null };
  return {
    name: signed.unsourced,
    // A file without a source is one itself, and what is written at another time is another.
    hash: new Date().toISOString(),
    // The rows are those of the format, which the compiler cannot follow through its name.
    contents: [{ format: form.format, rows } as unknown as ReadRows],
    problems: [
      ...problems,
      ...lacking.map((field) => problem({ ...place, field }, 'cellEmpty', {})),
      ...strangeFact(kind, evidence, { ...place, field: 'fact' }),
    ],
  };
}

function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '' || cell.trim() === '-';
}

/** The cells that say who says so. A source is nobody's word but its own. */
function saidIn(kind: RecordKind, evidence: HandEvidence | null, { who, why }: Signed): Cells {
  if (kind === 'SOURCE') return {};
  if (evidence !== null && !isEmpty(evidence.source)) {
    const { source, fact, locator, quote, certainty } = evidence;
    return { source, fact: fact ?? '', locator: locator ?? '', quote: quote ?? '', certainty };
  }
  if (why.trim() === '') throw new BoardwalkError('BAD_INPUT', 'evidenceMissing');
  return { locator: who, certainty: 'INFERRED' };
}

/** Evidence bears on a field that the kind has. */
function strangeFact(kind: RecordKind, evidence: HandEvidence | null, place: Place): Problem[] {
  const fact = evidence?.fact?.trim() ?? '';
  const [field = ''] = fact.split(':');
  const isOne = fact === '' || Object.hasOwn(blankRecord(kind, ''), field);
  return isOne ? [] : [problem(place, 'notAFact', { value: fact.slice(0, 80) })];
}
