// The cells of a sheet of a workbook, row by row, as text; a cell that is merged over several rows is in each of them.

import { walkXml } from '../encodings/walkXml.ts';
import { Unreadable } from '../reader.ts';
import { mostBlankRows, mostColumns, mostRows, type SheetRow } from '../tables/sheet.ts';
import { type Shown, shownNumber } from './cellFormats.ts';
import { unescapedSigns } from './readParts.ts';

export interface CellContext {
  words: readonly string[];
  formats: readonly Shown[];
  from: 1900 | 1904;
  /** What is said of cells that hold an error. */
  faulty: (row: number, value: string) => void;
}

interface Cell {
  column: number;
  type: string;
  shown: Shown;
  value: string;
}
interface Merged {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const lastRow = 1_048_576;
/** So many cells at most are filled from merged ones. */
const mostFilled = 1_000_000;

/** @throws Unreadable where there are too many, or one is outside of what a sheet has */
export function readCells(sheet: Uint8Array, context: CellContext): SheetRow[] {
  const rows: SheetRow[] = [];
  const merged: Merged[] = [];
  let [cell, isValue, spoken]: [Cell | null, boolean, number] = [null, false, 0];
  let current: SheetRow | null = null;
  walkXml(sheet, {
    open: (name, { r, s, t, ref }) => {
      if (name === 'row') {
        current = nextRow(rows, r);
        rows.push(current);
      } else if (name === 'c' && current !== null)
        cell = {
          column: columnOf(r, current),
          type: t ?? 'n',
          shown: context.formats[Number(s ?? -1)] ?? 'number',
          value: '',
        };
      else if (name === 'rPh') spoken += 1;
      else if (name === 'mergeCell') merged.push(...mergedBy(ref));
      isValue = (name === 'v' || name === 't') && spoken === 0;
    },
    text: (text) => {
      if (cell !== null && isValue) cell.value += text;
    },
    close: (name) => {
      if (name === 'c' && cell !== null && current !== null) put(current, cell, context);
      if (name === 'c') cell = null;
      if (name === 'rPh') spoken -= 1;
      isValue = false;
    },
  });
  fillMerged(rows, merged);
  return rows;
}

function nextRow(rows: readonly SheetRow[], numbered: string | undefined): SheetRow {
  const before = rows.at(-1)?.row ?? 0;
  const row = numbered === undefined ? before + 1 : Number(numbered);
  if (!Number.isInteger(row) || row <= before || row > lastRow)
    throw new Unreadable('xmlBroken', { why: `row ${numbered}`.slice(0, 80) });
  if (rows.length > mostBlankRows) throw new Unreadable('tooManyRows', { most: mostRows });
  return { row, cells: [] };
}

/** `C5` is in column 2; without a reference the next one is meant. */
function columnOf(reference: string | undefined, { cells }: SheetRow): number {
  if (reference === undefined) return cells.length;
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(reference) ?? [];
  if (letters === undefined) throw new Unreadable('xmlBroken', { why: `cell ${reference}`.slice(0, 80) });
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function put({ row, cells }: SheetRow, cell: Cell, context: CellContext): void {
  const text = textOf(cell, row, context);
  if (text.trim() === '') return;
  if (cell.column > mostColumns) throw new Unreadable('tooManyColumns', { count: cell.column + 1, most: mostColumns });
  while (cells.length < cell.column) cells.push('');
  cells[cell.column] = text;
}

function textOf({ type, value, shown }: Cell, row: number, { words, from, faulty }: CellContext): string {
  switch (type) {
    case 's':
      return words[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    case 'e':
      faulty(row, value);
      return '';
    case 'n': {
      if (value.trim() === '') return '';
      const number = Number(value);
      const text = Number.isFinite(number) ? shownNumber(number, shown, from) : null;
      if (text === null) faulty(row, value);
      return text ?? '';
    }
    default:
      return unescapedSigns(value);
  }
}

function mergedBy(ref: string | undefined): Merged[] {
  const [, a = '', top, b = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref ?? '') ?? [];
  if (top === undefined || bottom === undefined) return [];
  const nowhere: SheetRow = { row: 0, cells: [] };
  return [
    { top: Number(top), bottom: Number(bottom), left: columnOf(`${a}1`, nowhere), right: columnOf(`${b}1`, nowhere) },
  ];
}

/** Only downwards: a heading merged over several columns is that of the first. */
function fillMerged(rows: readonly SheetRow[], merged: readonly Merged[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  let left = mostFilled;
  for (const { top, bottom, left: column, right } of merged) {
    const text = byNumber.get(top)?.cells[column] ?? '';
    if (text === '' || right !== column || column > mostColumns) continue;
    for (let row = top + 1; row <= bottom && left > 0; row++, left--) {
      const cells = byNumber.get(row)?.cells;
      if (cells === undefined) continue;
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = text;
    }
  }
}
