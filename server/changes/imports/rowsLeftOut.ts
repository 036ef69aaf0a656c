// Rows of a file that its user leaves out, since they cannot be brought in as they stand: so that all others can.
import { z } from 'zod';
import { type Problem, problem, type Rule } from '../../domain/problem.ts';
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadRows } from '../../formats/reader.ts';

export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

const shape = z.array(z.object({ file: z.string(), row: z.number() }));

/** What speaks against one row only. What ends the reading, or is about headings, stands against all. */
const ofOneRow: ReadonlySet<Rule> = new Set<Rule>([
  'absorbedIsThere',
  'cellEmpty',
  'cellFaulty',
  'cellTooLong',
  'cellsEmpty',
  'cellsTooMany',
  'cannotClear',
  'circle',
  'contradiction',
  'controlCharacter',
  'endsBeforeStart',
  'idOfOtherKind',
  'idUnknown',
  'meetingUnclear',
  'nameUnclear',
  'nameWithoutLetters',
  'notADate',
  'notAFact',
  'notANumber',
  'notATime',
  'notOneOf',
  'notYesOrNo',
  'quoteTooLong',
  'seenAfterEnd',
  'seenBeforeStart',
  'tiedToItself',
]);

/** The row that can be left out because of it; null: it would not help. */
export function leavableRow({ file, row, rule, severity }: Problem): RowPlace | null {
  return severity === 'ERROR' && row !== null && ofOneRow.has(rule) ? { file, row } : null;
}

/** In one order, each once. null: none. */
export function leftOutText(rows: readonly RowPlace[]): string | null {
  const each = [...new Map(rows.map(({ file, row }) => [`${file} ${row}`, { file, row }])).values()];
  const sorted = each.toSorted((a, b) => a.row - b.row || (a.file < b.file ? -1 : 1));
  return sorted.length === 0 ? null : JSON.stringify(sorted);
}

export function readLeftOut(text: string | null): RowPlace[] {
  return text === null ? [] : shape.parse(JSON.parse(text));
}

/** What was read without these rows; what was wrong with them keeps nothing off any more, and is told all the same. */
export function withoutRows(read: ParsedFile, leftOut: string | null): ParsedFile {
  const rows = readLeftOut(leftOut);
  if (rows.length === 0) return read;
  const left = new Set(rows.map(({ file, row }) => `${file} ${row}`));
  const isLeft = ({ file, row }: { file: string; row: number | null }): boolean => left.has(`${file} ${row}`);
  const kept = (all: ReadRows): ReadRows => {
    const some = (all.rows as RowPlace[]).filter((each) => !isLeft(each));
    return { ...all, rows: some } as ReadRows;
  };
  const told = rows.map(({ file, row }) => problem({ file, row, field: null }, 'rowLeftOutAsSaid', {}, 'WARNING'));
  return {
    ...read,
    contents: read.contents.map(kept),
    problems: [
      ...told,
      ...read.problems.map((each): Problem => (isLeft(each) ? { ...each, severity: 'WARNING' } : each)),
    ],
  };
}
