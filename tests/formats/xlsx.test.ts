// Workbooks (XLSX): cells as Excel stores them, sheets as people use them.
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../server/formats/readBytes.ts';
import { rowsOf, type TestSheet, words, workbookOf } from '../support/workbookOf.ts';

async function read(bytes: Uint8Array, name = 'list.xlsx') {
  const { contents, problems, tables = [] } = await readBytes({ file: { name, bytes }, format: null });
  return {
    formats: contents.map(({ format }) => format),
    rows: contents.map(({ rows }) => rows.map(({ file, row, cells }) => ({ file, row, ...cells }))),
    problems: problems.map(({ severity, rule, row }) => [severity, rule, row]),
    sheets: tables.map((table) => table.name),
  };
}

const seats: TestSheet = {
  name: 'Seats',
  rows: rowsOf([
    ['person', 'board', 'role'],
    ['Ann Sample', 'Aber Forum', 'chair'],
    ['Siân Example', 'Aber Forum', ''],
  ]),
};
const file = 'list.xlsx';

describe('a workbook', () => {
  it('is read as a table', async () => {
    expect(await read(workbookOf([seats]))).toEqual({
      formats: ['seats'],
      rows: [
        [
          { file, row: 2, person: 'Ann Sample', board: 'Aber Forum', role: 'CHAIR' },
          { file, row: 3, person: 'Siân Example', board: 'Aber Forum' },
        ],
      ],
      problems: [],
      sheets: ['Seats'],
    });
  });

  it('may have a sheet for each format, and sheets that are none or are hidden', async () => {
    const boards = {
      name: 'Boards',
      rows: rowsOf([
        ['board', 'tier'],
        ['Aber Forum', 'local'],
      ]),
    };
    const lacking = {
      name: 'Members',
      rows: rowsOf([
        ['Name', 'Agency', 'Capacity'],
        ['Ann Sample', 'Aber Council', 'Chair'],
      ]),
    };
    const notes = { name: 'Notes', rows: rowsOf([['To do'], ['Ring the Forum']]) };
    const { formats, rows, problems, sheets } = await read(
      workbookOf([
        boards,
        seats,
        lacking,
        notes,
        { name: 'Nothing', rows: '' },
        { ...seats, name: 'Old', hidden: true },
      ]),
    );
    expect(formats).toEqual(['boards', 'seats']);
    expect(rows[1]?.[0]).toMatchObject({ file: 'list.xlsx, Seats', row: 2, locator: 'Seats, row 2' });
    expect(problems).toEqual([
      ['WARNING', 'mappingIncomplete', null],
      ['WARNING', 'sheetLeftOut', null],
      ['WARNING', 'sheetLeftOut', null],
    ]);
    expect(sheets).toEqual(['Boards', 'Seats', 'Members', 'Notes']);
  });

  it('holds days and times as numbers, which are shown as they are there', async () => {
    const styles = {
      name: 'xl/styles.xml',
      bytes:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dddd\\ d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    };
    const head = rowsOf([['board', 'date', 'start', 'end', 'title']]);
    const row = (day: number) =>
      `<row r="3">${words('A3', 'Aber Forum')}<c r="B3" s="1"><v>${day}</v></c><c r="C3" s="2"><v>0.5625</v></c><c r="D3" s="2"><f>C3+1/24</f><v>0.60416666666666663</v></c><c r="E3" s="4"><v>7</v></c></row><row r="4">${words('A4', 'Aber Forum')}<c r="B4" s="3"><v>${day + 1}</v></c></row>`;
    const expected = [
      { file, row: 3, board: 'Aber Forum', date: '2021-06-24', start: '13:30', end: '14:30', title: '7' },
      { file, row: 4, board: 'Aber Forum', date: '2021-06-25' },
    ];
    const sheets = (day: number) => [{ name: 'meetings', rows: head + row(day) }];
    expect((await read(workbookOf(sheets(44371), { more: [styles] }))).rows).toEqual([expected]);
    expect((await read(workbookOf(sheets(44371 - 1462), { more: [styles], from1904: true }))).rows).toEqual([expected]);
  });

  it('shares words between cells, in several pieces, without how they are spoken', async () => {
    const shared = {
      name: 'xl/sharedStrings.xml',
      bytes:
        '<sst><si><t>person</t></si><si><t>board</t></si><si><r><t>Ann </t></r><r><t xml:space="preserve">Sample</t></r><rPh sb="0" eb="1"><t>an</t></rPh></si><si><t>Aber &amp; Bryn Forum</t></si></sst>',
    };
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>';
    const { rows: found } = await read(workbookOf([{ name: 'Sheet1', rows }], { more: [shared] }));
    expect(found).toEqual([[{ file, row: 2, person: 'Ann Sample', board: 'Aber & Bryn Forum' }]]);
  });

  it('says a name once for rows that are merged, and holds errors, which are no names', async () => {
    const rows = `${rowsOf([
      ['board', 'person'],
      ['Aber Forum', 'Ann'],
      ['', 'Bob'],
    ])}<row r="4"><c r="A4" t="e"><v>#N/A</v></c>${words('B4', 'Cat')}</row>`;
    const { rows: found, problems } = await read(
      workbookOf([{ name: 'seats', rows, after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' }]),
    );
    expect(found[0]?.slice(0, 2)).toEqual([
      { file, row: 2, board: 'Aber Forum', person: 'Ann' },
      { file, row: 3, board: 'Aber Forum', person: 'Bob' },
    ]);
    expect(problems).toEqual([
      ['WARNING', 'cellFaulty', 4],
      ['ERROR', 'cellEmpty', 4],
    ]);
  });

  it('with headings of its own below a title is read by what they are called', async () => {
    const rows = rowsOf([
      ['Aber Forum members'],
      [],
      ['Name', 'Committee', 'Job title'],
      ['Dr Ann Sample', 'Aber Forum', 'Head'],
    ]);
    const { formats, rows: found } = await read(workbookOf([{ name: 'Sheet1', rows }]));
    expect(formats).toEqual(['seats', 'people']);
    expect(found[0]).toEqual([{ file, row: 4, person: 'Ann Sample', board: 'Aber Forum', post: 'Head' }]);
  });
});

describe('a workbook that cannot be read', () => {
  it.each([
    ['of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'oldWorkbook'],
    ['without a sheet', workbookOf([]), 'fileEmpty'],
    [
      'with a cell outside of all sheets',
      workbookOf([{ name: 'a', rows: `<row r="1">${words('XFD1', 'person')}</row>` }]),
      'tooManyColumns',
    ],
    ['with rows that turn back', workbookOf([{ name: 'a', rows: '<row r="2"></row><row r="1"></row>' }]), 'xmlBroken'],
    ['with half an element', workbookOf([{ name: 'a', rows: '<row r="1"><c' }]), 'xmlBroken'],
  ])('%s is refused in words', async (_, bytes, rule) => {
    const { formats, problems } = await read(bytes);
    expect(formats).toEqual([]);
    expect(problems).toEqual([['ERROR', rule, null]]);
  });
});
