// Where a table with headings of its own is from, as far as it says: what its file is called and whose boards it lists. Two bodies may use
// the same headings and mean other things by them, so a mapping is taken again only for a table from the same place.
import { createHash } from 'node:crypto';
import type { KeptMapping, Mapping } from '../../domain/mapping.ts';
import type { Sheet } from '../tables/sheet.ts';
import { foldName } from './columnContent.ts';
import { foldHeading, indexOfHeading } from './headingWords.ts';

/** Words of a file's name that say what it is or when, and not whose. */
const tellsNothing = new Set(
  `list lists members member membership attendance register export exports data table sheet book workbook file copy of the and for to
  final draft new latest updated version v csv xlsx download import seats boards meetings people actions organisations contacts names
  rhestr aelodau aelod aelodaeth presenoldeb cofrestr data tabl taflen ffeil copi terfynol drafft newydd fersiwn seddi byrddau cyfarfodydd pobl
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr`.split(/\s+/),
);
const mostBoards = 50;

/** Its places, folded and not to be read back: a file may be called after a person. */
export function placesOf(sheet: Sheet, mapping: Mapping): string[] {
  const stem = foldHeading(sheet.file.replace(/\.[^.]*$/, ''))
    .split(' ')
    .filter((word) => !tellsNothing.has(word) && !/^\d/.test(word) && word.length > 1)
    .join(' ');
  return [...(stem === '' ? [] : [hashed('file', stem)]), ...boardsOf(sheet, mapping)];
}

function boardsOf(sheet: Sheet, { columns, fixed }: Mapping): string[] {
  const at = (columns.board ?? []).map((heading) => indexOfHeading(sheet.written, heading));
  const named = sheet.rows.map(({ cells }) => at.map((i) => cells[i] ?? '').join(' '));
  const boards = new Set([...named, fixed.board ?? ''].map(foldName).filter((name) => name !== ''));
  return [...boards].slice(0, mostBoards).map((board) => hashed('board', board));
}

/** Whether a table that the mapping fits is from where it was kept. */
export function isFromThere(sheet: Sheet, { places, mapping }: KeptMapping): boolean {
  const there = new Set(places);
  const own = placesOf(sheet, mapping);
  const boards = boardsOf(sheet, mapping);
  // Bodies that work together have a board or two in common, and each its own list.
  const isListOfTheirs = boards.length > 0 && boards.filter((board) => there.has(board)).length * 2 >= boards.length;
  return isListOfTheirs || own.some((place) => !boards.includes(place) && there.has(place));
}

function hashed(sort: string, words: string): string {
  return createHash('sha256').update(`${sort}\0${words}`).digest('hex').slice(0, 16);
}
