// Tables as a workbook, a sheet each. Cells are text, so that a spreadsheet turns no date or code into something else.
import { aboutName } from '../aboutName.ts';
import { xmlText } from '../encodings/xml.ts';
import { type Part, zipOf } from '../encodings/zip.ts';
import type { Cells } from '../tables/recordCells.ts';
import type { Table } from '../tables/recordTables.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const rowsAtOnce = 200;
/** The styles below by their place: plain text, headings. */
const [plain, bold] = [1, 2];

/** A sheet: its name, and rows of cells; the first row is the headings. */
export interface Sheet {
  name: string;
  rows: Iterable<readonly string[]>;
}

/** The tables as sheets, and one last of what they are a picture of. */
export function* sheetsOf(tables: readonly Table[], about: readonly string[]): Generator<Sheet> {
  for (const { name, columns, rows } of tables) yield { name, rows: withHeadings(columns, rows) };
  yield { name: aboutName, rows: about.map((line) => [line]) };
}

function* withHeadings(columns: readonly string[], rows: Iterable<Cells>): Generator<readonly string[]> {
  yield columns;
  for (const row of rows) yield columns.map((column) => row[column] ?? '');
}

/** The bytes of the workbook. */
export function workbookOf(sheets: Iterable<Sheet>, madeOn: string): Generator<Uint8Array> {
  return zipOf(partsOf([...sheets]), madeOn);
}

function* partsOf(sheets: readonly Sheet[]): Generator<Part> {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }));
  yield { name: '[Content_Types].xml', texts: [contentTypes(numbered)] };
  yield { name: '_rels/.rels', texts: [relations([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', texts: [workbook(numbered)] };
  const related = numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const);
  yield { name: 'xl/_rels/workbook.xml.rels', texts: [relations([...related, ['styles', 'styles.xml']])] };
  yield { name: 'xl/styles.xml', texts: [styles] };
  for (const { number, rows } of numbered)
    yield { name: `xl/worksheets/sheet${number}.xml`, texts: worksheet(rows, number === 1) };
}

type Numbered = readonly (Sheet & { number: number })[];

function contentTypes(sheets: Numbered): string {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts = [
    type('workbook', 'sheet.main'),
    type('styles', 'styles'),
    ...sheets.map(({ number }) => type(`worksheets/sheet${number}`, 'worksheet')),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${head}<Types xmlns="${packaged}/content-types">${defaults}${parts.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: Numbered): string {
  const each = sheets.map(
    ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${each.join('')}</sheets></workbook>`;
}

const styles =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

/** The headings stay in sight while the rows are scrolled. */
function* worksheet(rows: Iterable<readonly string[]>, isShown: boolean): Generator<string> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView${isShown ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView>`;
  yield `${head}<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews><sheetData>`;
  let number = 0;
  let some = '';
  for (const cells of rows) {
    number += 1;
    some += rowOf(cells, number);
    if (number % rowsAtOnce !== 0) continue;
    yield some;
    some = '';
  }
  yield `${some}</sheetData></worksheet>`;
}

function rowOf(cells: readonly string[], number: number): string {
  const style = number === 1 ? bold : plain;
  const each = cells.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${lettersOf(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
  );
  return `<row r="${number}">${each.join('')}</row>`;
}

/** `_x000D_` would be read as the sign of that number. */
function cellText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
