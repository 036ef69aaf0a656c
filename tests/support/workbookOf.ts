// Workbooks as tests write them: sheets of rows, each cell the XML that Excel writes for it.
import { type ZipPart, zipOf } from './zipOf.ts';

export interface TestSheet {
  name: string;
  /** `<row>` elements and what follows the rows. */
  rows: string;
  after?: string;
  hidden?: boolean;
}

/** A cell with its words in it. */
export const words = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of words from the first row on. */
export function rowsOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, column: number, row: number): string =>
    text === '' ? '' : words(`${String.fromCharCode(65 + column)}${row}`, text);
  return rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((text, c) => cell(text, c, i + 1)).join('')}</row>`)
    .join('');
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX file. `more`: parts such as `xl/styles.xml`, by their inner XML. */
export function workbookOf(
  sheets: readonly TestSheet[],
  { more = [], from1904 = false }: { more?: readonly ZipPart[]; from1904?: boolean } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const targets = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`);
  return zipOf([
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${from1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', bytes: `<Relationships>${targets.join('')}</Relationships>` },
    ...sheets.map(({ rows, after = '' }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      bytes: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
    ...more,
  ]);
}
