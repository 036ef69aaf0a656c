import { describe, expect, it } from 'vitest';
import { readBytes } from '../../server/formats/readBytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  text: string | Uint8Array,
  { name = 'list.csv', format = null }: { name?: string; format?: string | null } = {},
) {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  const { contents, problems } = await readBytes({ file: { name, bytes }, format });
  const [content] = contents;
  return {
    format: content?.format,
    rows: content?.rows.map(({ row, cells }) => ({ row, ...cells })) ?? [],
    problems: problems.map(({ row, field, rule, severity }) => [severity, rule, row, field]),
    values: problems.map(({ values }) => values),
  };
}

const plain = [
  { row: 2, person: 'Ann Sample', board: 'A' },
  { row: 3, person: 'Siân Example', board: 'B' },
];

describe('a file of rows', () => {
  it.each([
    ['commas', 'person,board\nAnn Sample,A\nSiân Example,B\n'],
    ['semicolons', 'person;board\r\nAnn Sample;A\r\nSiân Example;B\r\n'],
    ['tabs', 'person\tboard\nAnn Sample\tA\nSiân Example\tB'],
    ['a byte-order mark', '\uFEFFperson,board\nAnn Sample,A\nSiân Example,B\n'],
    ['quotation marks', '"person","board"\n"Ann Sample","A"\n"Siân Example","B"\n'],
    ['headings in another order and case', 'Board, PERSON\nA, Ann Sample \nB,Siân Example\n'],
    ['Welsh headings', 'Unigolyn,BWRDD\nAnn Sample,A\nSiân Example,B\n'],
    ['headings in both languages', 'person,Bwrdd\nAnn Sample,A\nSiân Example,B\n'],
    ['decomposed letters', 'person,board\nAnn Sample,A\nSia\u0302n Example,B\n'],
  ])('is read with %s', async (_, text) => {
    const { format, rows, problems } = await read(text);
    expect(format).toBe('seats');
    expect(rows).toEqual(plain);
    expect(problems).toEqual([]);
  });

  it('is read as Windows-1252 when it is not UTF-8, and says so', async () => {
    const bytes = Uint8Array.from(Buffer.from('person,board\nAnn Sample,A\nSi\u00e2n Example,B\n', 'latin1'));
    const { rows, problems } = await read(bytes);
    expect(rows).toEqual(plain);
    expect(problems).toEqual([['WARNING', 'windows1252', null, null]]);
  });

  it('numbers its rows as a spreadsheet does, blank ones and breaks within cells included', async () => {
    const { rows } = await read('person,board\n\n"Ann\nSample",A\n,\nBob,B\n');
    expect(rows).toEqual([
      { row: 3, person: 'Ann Sample', board: 'A' },
      { row: 5, person: 'Bob', board: 'B' },
    ]);
  });

  it('may stand far below blank lines, whatever ends a line', async () => {
    for (const end of ['\n', '\r\n'])
      expect(await read(`person,board${end}${end.repeat(400_000)}Bob,B${end}`)).toMatchObject({
        rows: [{ row: 400_002, person: 'Bob', board: 'B' }],
        problems: [],
      });
  });

  it('keeps a quotation mark within a text', async () => {
    expect((await read('person,board\nAnn "Nan" Sample,A\n')).rows).toEqual([
      { row: 2, person: 'Ann "Nan" Sample', board: 'A' },
    ]);
  });

  it('reports a column that it does not know, and leaves it alone', async () => {
    const { rows, problems, values } = await read('person,shoe size,board\nAnn Sample,5,A\n');
    expect(rows).toEqual([{ row: 2, person: 'Ann Sample', board: 'A' }]);
    expect(problems).toEqual([['WARNING', 'headingUnknown', 1, null]]);
    expect(values).toEqual([{ heading: 'shoe_size', number: 2, format: 'seats' }]);
  });

  it('reads each kind of cell', async () => {
    const { rows, problems } = await read(
      'board,person,role,from,to,seen,planned,certainty,on_behalf_of\n' +
        'A,Ann,Vice-Chair,24 Mehefin 2021,-,2019;24/06/2018;2019,ie,Inferred,\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        board: 'A',
        person: 'Ann',
        role: 'VICE_CHAIR',
        from: '2021-06-24',
        to: null,
        seen: ['2018-06-24', '2019'],
        planned: true,
        certainty: 'INFERRED',
      },
    ]);
  });

  it('leaves out of a name what nobody sees', async () => {
    expect((await read('person,board\nAnn\u200b Sam\u00adple\u202c,A\n')).rows).toEqual([
      { row: 2, person: 'Ann Sample', board: 'A' },
    ]);
  });

  it('reads words in Welsh', async () => {
    expect((await read('bwrdd,unigolyn,ro\u0302l\nA,Ann,Cadeirydd\n')).rows).toEqual([
      { row: 2, board: 'A', person: 'Ann', role: 'CHAIR' },
    ]);
    const { rows } = await read('board,date,person,status\nA,2021,Ann,Ymddiheuriadau\nA,2021,Bob,yn bresennol\n');
    expect(rows).toMatchObject([{ status: 'APOLOGIES' }, { status: 'PRESENT' }]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['an empty file', '', ['fileEmpty', null]],
    ['a file of white space', ' \n\n\t\n', ['fileEmpty', null]],
    ['a binary file', '\0\u0001\u0002', ['fileBinary', null]],
    ['headings alone', 'person,board\n', ['noRows', null]],
    ['no board column', 'person,shoes\nAnn,A\n', ['columnMissing', 1]],
    ['no holder column', 'board,role\nA,chair\n', ['columnMissing', 1]],
    ['a heading twice', 'person,board,person\nAnn,A,Bob\n', ['headingTwice', 1]],
    ['a heading twice, in two languages', 'person,board,bwrdd\nAnn,A,B\n', ['headingTwice', 1]],
    ['a quotation mark never closed', 'person,board\nAnn,A\n"Bob,B\nCat,C\n', ['quoteOpen', 3]],
    ['a cell without a heading', 'person,board\nAnn,A\nSample, Bob,B\n', ['cellsTooMany', 3]],
    ['a million columns', `${'a,'.repeat(1_000_000)}person,board\nAnn,A\n`, ['tooManyColumns', 1]],
    ['one endless line of headings', ','.repeat(5_000_001), ['lineTooLong', 1]],
    ['one endless line of cells', `person,board\nAnn,${'A,'.repeat(2_500_000)}\n`, ['lineTooLong', 2]],
    ['more blank lines than a spreadsheet has', `person,board\n${'\n'.repeat(1_100_001)}a,b\n`, ['tooManyRows', null]],
    ['more rows than are read', `person,board\n${'a,b\n'.repeat(500_001)}`, ['tooManyRows', null]],
  ])('%s is refused', async (_, text, expected) => {
    const { problems } = await read(text, { format: 'seats' });
    const fatal = problems.filter(([severity]) => severity === 'ERROR').map(([, rule, row]) => [rule, row]);
    expect(fatal).toEqual([expected]);
  });

  it('names the column that is missing, and those of the format', async () => {
    const { values } = await read('person,shoes\nAnn,A\n', { format: 'seats' });
    expect(values[0]).toMatchObject({
      column: 'board',
      format: 'seats',
      columns: expect.stringContaining('on_behalf_of'),
    });
  });

  it('says how large it is', async () => {
    const { problems, values } = await read(new Uint8Array(50_000_001).fill(97));
    expect(problems).toEqual([['ERROR', 'fileTooLarge', null, null]]);
    expect(values).toEqual([{ megabytes: 51, most: 50 }]);
  });

  it('is refused in an unknown format, and in headings that fit none', async () => {
    expect((await read('person,board\nAnn,A\n', { format: 'chairs' })).problems).toEqual([
      ['ERROR', 'formatUnknown', null, null],
    ]);
    expect((await read('this,that\n1,2\n')).problems).toEqual([['ERROR', 'formatUnclear', null, null]]);
  });
});

describe('a cell that cannot be read', () => {
  it.each([
    ['from', '31/02/2021', 'notADate'],
    ['from', '28/02/2021', null],
    ['from', '0021-06-24', 'notADate'],
    ['from', '24/06/0021', 'notADate'],
    ['person', 'Ann\u0001', 'controlCharacter'],
    ['title', 'Ann\u001b', 'controlCharacter'],
    ['title', 'Ann\tSample', null],
    ['person', '\u200b', 'nameWithoutLetters'],
    ['person', '…', 'nameWithoutLetters'],
    ['person_id', `board_${'0'.repeat(20)}`, 'idOfOtherKind'],
    ['person_id', `person_${'0'.repeat(20)}`, null],
    ['person_id', 'board_room', null],
    ['seen', '2021; 2021-13', 'notADate'],
    ['seen', '2021; 2021-12', null],
    ['role', 'lion tamer', 'notOneOf'],
    ['role', 'constructor', 'notOneOf'],
    ['role', 'Chairman', null],
    ['planned', 'perhaps', 'notYesOrNo'],
    ['planned', 'No', null],
    ['person', 'x'.repeat(501), 'cellTooLong'],
    ['person', 'x'.repeat(500), null],
    ['title', 'x'.repeat(20_001), 'cellTooLong'],
    ['title', 'x'.repeat(20_000), null],
    ['board', '-', 'cannotClear'],
    ['board', '', 'cellEmpty'],
    ['board', 'A', null],
    ['quote', 'word '.repeat(26), 'quoteTooLong'],
    ['quote', 'word '.repeat(25), null],
  ])('in %s, %.12s: %s', async (field, value, rule) => {
    const row = { board: 'A', person: 'Ann', [field]: value };
    const { problems } = await read(`${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`, {
      format: 'seats',
    });
    expect(problems.map(([, found, at, column]) => [found, at, column])).toEqual(
      rule === null ? [] : [[rule, 2, field]],
    );
  });

  it('is a number out of range', async () => {
    const fields = async (text: string) =>
      (await read(`board,meetings_per_year\nA,${text}\n`)).problems.map(([, rule]) => rule);
    expect(await fields('0')).toEqual(['notANumber']);
    expect(await fields('many')).toEqual(['notANumber']);
    expect(await fields('0.5')).toEqual([]);
    expect(await fields('"1,000"')).toEqual(['notANumber']);
    expect(await fields('"1,5"')).toEqual([]);
  });

  it('does not hide the others', async () => {
    const { problems } = await read('person,board,from,to\nAnn,A,31/02/2021,32/01/2021\nBob,,2021,\n');
    expect(problems.map(([, rule, row, field]) => [rule, row, field])).toEqual([
      ['notADate', 2, 'from'],
      ['notADate', 2, 'to'],
      ['cellEmpty', 3, 'board'],
    ]);
  });
});

describe('the format', () => {
  it.each([
    ['list.csv', 'person,board', 'seats'],
    ['list.csv', 'person,board,date', 'attendance'],
    ['list.csv', 'board,tier,areas', 'boards'],
    ['list.csv', 'board,date,text', 'actions'],
    ['list.csv', 'board,date,start,place', 'meetings'],
    ['list.csv', 'person,honorific', 'people'],
    ['list.csv', 'post,organisation,person', 'posts'],
    ['list.csv', 'organisation,kind', 'organisations'],
    ['list.csv', 'theme,broader', 'themes'],
    ['list.csv', 'area,within', 'areas'],
    ['list.csv', 'source,title', 'sources'],
    ['list.csv', 'person,role,from', 'seats'],
    ['seats.csv', 'person,role', 'seats'],
    ['list.csv', 'person,shoes', 'people'],
    ['aber-boards 2024.csv', 'board,from,to', 'boards'],
    // A column left alone would be people lost, whatever the file is called.
    ['aber-boards 2024.csv', 'board,from,to,person', 'seats'],
    ['people.csv', 'person,board', 'seats'],
    ['people.csv', 'person,aliases,board', 'people'],
    ['posts.csv', 'person,organisation', 'posts'],
    ['Area.csv', 'area,kind,source', 'areas'],
  ])('of %s with the headings %s is %s', async (name, headings, format) => {
    const row = headings.split(',').map((heading) => (heading === 'date' || heading === 'from' ? '2021' : ''));
    expect((await read(`${headings}\n${row.join(',')}x\n`, { name })).format).toBe(format);
  });
});
