// Several tables of one file: a table that is none is left out, and said, as long as others are read.

import { rowLocator } from '../../domain/locator.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { aboutName } from '../aboutName.ts';
import { type Read, type ReadRows, unread, wholeOf } from '../reader.ts';
import { readTable, type TableHints } from './readTable.ts';
import type { Sheet } from './sheet.ts';

/** Why a sheet among others is only left out: it holds no table of ours, or nothing at all. */
const passable = new Set<Problem['rule']>([
  'formatUnclear',
  'mappingUnfit',
  'mappingIncomplete',
  'columnMissing',
  'noRows',
]);

/** Reads them all. @param file what they are in */
export function tablesTogether(file: string, sheets: readonly Sheet[], hints: TableHints): Read {
  const read = sheets
    .filter((sheet) => sheet.headings.length > 0 || sheet.problems.length > 0)
    .map((sheet) => ({ sheet, ...readTable(sheet, hints) }));
  if (read.length === 0) return unread(file, 'fileEmpty', {});
  const isRead = read.some(({ problems }) => !problems.some(({ severity }) => severity === 'ERROR'));
  const kept = read.filter(({ problems }) => !(isRead && isNoTable(problems)));
  const without = read
    .filter((each) => !kept.includes(each) && each.sheet.name !== aboutName)
    .map(({ sheet, problems }) => whyLeftOut(problems) ?? leftOut(file, sheet.name ?? ''));
  return {
    contents: kept.flatMap(({ contents, sheet }) =>
      kept.length > 1 ? contents.map((each) => located(each, sheet)) : contents,
    ),
    problems: [...kept.flatMap(({ problems }) => problems), ...without],
    tables: read.flatMap((each) =>
      each.tables.map((table) => ({ ...table, isRead: table.isRead && kept.includes(each) })),
    ),
  };
}

function isNoTable(problems: readonly Problem[]): boolean {
  const fatal = problems.filter(({ severity }) => severity === 'ERROR');
  return fatal.length > 0 && fatal.every(({ rule }) => passable.has(rule));
}

/** Of a sheet that lacks but a column, which one. */
function whyLeftOut(problems: readonly Problem[]): Problem | null {
  const lacking = problems.find(({ rule }) => rule === 'mappingIncomplete');
  return lacking === undefined ? null : { ...lacking, severity: 'WARNING' };
}

/** That a table is left out. */
export function leftOut(file: string, sheet: string): Problem {
  return problem(wholeOf(file), 'sheetLeftOut', { sheet }, 'WARNING');
}

/** Where rows are told apart by sheet and row: what names no source is found again by both. */
function located({ format, rows }: ReadRows, { name }: Sheet): ReadRows {
  const told = rows.map((row) => {
    const { source, locator } = row.cells;
    // A source that is cleared is said, too: nobody vouches for it.
    return source !== undefined || locator !== undefined
      ? row
      : { ...row, cells: { ...row.cells, locator: rowLocator(row.row, name) } };
  });
  return { format, rows: told } as ReadRows;
}
