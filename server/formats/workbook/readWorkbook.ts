// A workbook (XLSX): each of its sheets is a table; a sheet that is none is left out, and said.
import { type Problem, problem } from '../../domain/problem.ts';
import { type FileBytes, type Read, type ReadRows, Unreadable, unread, wholeOf } from '../read.ts';
import { finished, newSheet, type Sheet, Stop, takeRow } from '../readSheet.ts';
import { readTable, type TableHints } from '../readTable.ts';
import { unzip } from '../unzip.ts';
import { cellFormats } from './cellFormats.ts';
import { type CellContext, readCells } from './readCells.ts';
import { type SheetPart, sharedWords, workbookOf } from './readParts.ts';

/** Whether the bytes are those of a packed file. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Whether they are those of a workbook of before 2007, or of a locked one. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Why a sheet among others is only left out: it holds no table of ours, or nothing at all. */
const passable = new Set<Problem['rule']>(['formatUnclear', 'mappingUnfit', 'columnMissing', 'noRows']);

/** Reads all sheets that can be seen. @throws Unreadable where the file is no workbook */
export async function readWorkbook({ name: file, bytes }: FileBytes, hints: TableHints): Promise<Read> {
  const parts = await unzip(bytes, (part) => /^(?:xl\/.*\.xml|xl\/_rels\/workbook\.xml\.rels)$/.test(part));
  const { sheets, from } = workbookOf(parts);
  const shared = {
    words: sharedWords(parts.get('xl/sharedStrings.xml')),
    formats: cellFormats(parts.get('xl/styles.xml')),
    from,
  };
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => leftOut(file, name));
  const read = seen
    .map((part) => sheetOf(part, { ...shared, file, isAlone: seen.length === 1 }))
    .filter((sheet) => sheet.headings.length > 0 || sheet.problems.length > 0)
    .map((sheet) => ({ sheet, ...readTable(sheet, hints) }));
  if (read.length === 0) return unread(file, 'fileEmpty', {});
  const isRead = read.some(({ problems }) => !problems.some(({ severity }) => severity === 'ERROR'));
  const kept = read.filter(({ problems }) => !(isRead && isNoTable(problems)));
  const without = read.filter((each) => !kept.includes(each)).map(({ sheet }) => leftOut(file, sheet.name ?? ''));
  return {
    contents: kept.flatMap(({ contents, sheet }) =>
      kept.length > 1 ? contents.map((each) => located(each, sheet)) : contents,
    ),
    problems: [...kept.flatMap(({ problems }) => problems), ...without, ...hidden],
    tables: read.flatMap((each) =>
      each.tables.map((table) => ({ ...table, isRead: table.isRead && kept.includes(each) })),
    ),
  };
}

function isNoTable(problems: readonly Problem[]): boolean {
  const fatal = problems.filter(({ severity }) => severity === 'ERROR');
  return fatal.length > 0 && fatal.every(({ rule }) => passable.has(rule));
}

function leftOut(file: string, sheet: string): Problem {
  return problem(wholeOf(file), 'sheetLeftOut', { sheet }, 'WARNING');
}

function sheetOf(
  { name, bytes }: SheetPart,
  { file, isAlone, ...shared }: Omit<CellContext, 'faulty'> & { file: string; isAlone: boolean },
): Sheet {
  const sheet = newSheet(isAlone ? file : `${file}, ${name}`, name);
  const faulty = (row: number, value: string): void => {
    sheet.problems.push(
      problem({ file: sheet.file, row, field: null }, 'cellFaulty', { value: value.slice(0, 40) }, 'WARNING'),
    );
  };
  try {
    for (const row of readCells(bytes, { ...shared, faulty })) takeRow(sheet, padded(row, sheet));
  } catch (fault) {
    if (fault instanceof Unreadable) sheet.problems.push(problem(wholeOf(sheet.file), fault.rule, fault.values));
    else if (!(fault instanceof Stop)) throw fault;
  }
  return finished(sheet);
}

/** A row ends with its last cell that is filled; that is no sign of cells that are missing. */
function padded(row: Sheet['rows'][number], { headings }: Sheet): Sheet['rows'][number] {
  const missing = Math.max(0, headings.length - row.cells.length);
  return missing === 0 ? row : { ...row, cells: [...row.cells, ...Array.from({ length: missing }, () => '')] };
}

/** Where rows are told apart by sheet and row: what names no source is found again by both. */
function located({ format, rows }: ReadRows, { name }: Sheet): ReadRows {
  const told = rows.map((row) => {
    const { source, locator } = row.cells;
    return source || locator ? row : { ...row, cells: { ...row.cells, locator: `${name}, row ${row.row}` } };
  });
  return { format, rows: told } as ReadRows;
}
