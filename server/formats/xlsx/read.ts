// A workbook (XLSX): each of its sheets is a table; so is each CSV file in a packed one.
import { problem } from '../../domain/problem.ts';
import { readCsv } from '../csv/read.ts';
import { unzip } from '../encodings/unzip.ts';
import { type FileBytes, type Read, Unreadable, wholeOf } from '../reader.ts';
import type { TableHints } from '../tables/readTable.ts';
import { finished, newSheet, type Sheet, Stop, takeRow } from '../tables/sheet.ts';
import { leftOut, tablesTogether } from '../tables/tablesTogether.ts';
import { cellFormats } from './cellFormats.ts';
import { type CellContext, readCells } from './readCells.ts';
import { type Parts, type SheetPart, sharedWords, workbookOf } from './readParts.ts';

/** Whether the bytes are those of a packed file. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Whether they are those of a workbook of before 2007, or of a locked one. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Reads all sheets that can be seen of a workbook, or all CSV files that are packed into one. @throws Unreadable where it is neither */
export async function readXlsx({ name: file, bytes }: FileBytes, hints: TableHints): Promise<Read> {
  const parts = await unzip(bytes, (part) => /^(?:xl\/.*\.xml|xl\/_rels\/workbook\.xml\.rels|.*\.csv)$/i.test(part));
  return parts.has('xl/workbook.xml') ? readWorkbook(file, parts, hints) : readCsvParts(file, parts, hints);
}

/** Files of an export of ours. */
function readCsvParts(file: string, parts: Parts, hints: TableHints): Read {
  const sheets = [...parts]
    .filter(([part]) => /\.csv$/i.test(part))
    .map(([part, bytes]) => ({ ...readCsv(`${file}, ${part}`, bytes), name: part }));
  if (sheets.length === 0) throw new Unreadable('packedUnknown', {});
  return tablesTogether(file, sheets, hints);
}

function readWorkbook(file: string, parts: Parts, hints: TableHints): Read {
  const { sheets, from } = workbookOf(parts);
  const shared = {
    words: sharedWords(parts.get('xl/sharedStrings.xml')),
    formats: cellFormats(parts.get('xl/styles.xml')),
    from,
  };
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => leftOut(file, name));
  const read = tablesTogether(
    file,
    seen.map((part) => sheetOf(part, { ...shared, file, isAlone: seen.length === 1 })),
    hints,
  );
  return { ...read, problems: [...read.problems, ...hidden] };
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
