// Tables with headings of their own, as others send them: which column is which is suggested, said, and can be said otherwise.
import { describe, expect, it } from 'vitest';
import type { KeptMapping, Mapping } from '../../server/domain/mapping.ts';
import { RefusedImport } from '../../server/domain/problem.ts';
import { parseMapping } from '../../server/formats/mapping/parseMapping.ts';
import { readBytes } from '../../server/formats/readBytes.ts';

const boards = ['Aber Safety Board', 'Bryn Community Forum'];

async function read(
  text: string,
  of: { name?: string; mappings?: Mapping[]; kept?: KeptMapping[]; format?: string | null } = {},
) {
  const { name = 'list.csv', format = null, ...hints } = of;
  const file = { name, bytes: new TextEncoder().encode(text) };
  const { contents, problems, tables = [] } = await readBytes({ file, format, boards, ...hints });
  return {
    formats: contents.map((content) => content.format),
    rows: contents.map(({ rows }) => rows.map(({ row, cells }) => ({ row, ...cells }))),
    problems: problems.map(({ severity, rule, row }) => [severity, rule, row]),
    by: tables.map((table) => table.by),
    columns: tables.flatMap((table) => table.columns),
    mapping: tables[0]?.mapping,
    key: tables[0]?.key ?? '',
    places: tables[0]?.places ?? [],
  };
}

describe('a table with headings of its own', () => {
  it('of members is read as seats, what nobody holds left out, and what is not understood said', async () => {
    const { formats, rows, problems, by, columns } = await read(
      'Name,Job Title,Organisation,Committee,Role on Board,Shoe size\nCllr Ann Sample,Leader,Aber Council,Aber Safety Board,Chair,5\nBob Placeholder,Head of Service,Aber Health,Aber Safety Board,Core member,6\nVacant,,Aber Police,Aber Safety Board,Member,\n',
    );
    expect(formats).toEqual(['seats', 'people']);
    expect(rows[0]).toEqual([
      {
        row: 2,
        person: 'Ann Sample',
        post: 'Leader',
        organisation: 'Aber Council',
        board: 'Aber Safety Board',
        role: 'CHAIR',
      },
      {
        row: 3,
        person: 'Bob Placeholder',
        post: 'Head of Service',
        organisation: 'Aber Health',
        board: 'Aber Safety Board',
        title: 'Core member',
      },
    ]);
    expect(rows[1]).toEqual([{ row: 2, person: 'Ann Sample', honorific: 'Cllr' }]);
    expect(problems).toEqual([
      ['WARNING', 'mappingSuggested', null],
      ['WARNING', 'headingLeftOut', null],
      ['WARNING', 'rowLeftOut', 4],
    ]);
    expect(by).toEqual(['SUGGESTED']);
    expect(columns[3]).toEqual({
      heading: 'Committee',
      column: 'board',
      suggested: 'board',
      sample: ['Aber Safety Board'],
    });
    expect(columns.at(-1)).toMatchObject({ heading: 'Shoe size', column: null, sample: ['5', '6'] });
  });

  it.each([
    [
      'in Welsh',
      'Enw,Swydd,Sefydliad,Pwyllgor,Rôl',
      'Siân Enghraifft,Pennaeth,Cyngor Aber,Bwrdd Aber,Cadeirydd',
      'seats',
    ],
    [
      'a register',
      'Committee,Meeting date,Attendee,Agency,Attended?',
      'Aber Forum,24/06/2021,Ann Sample,Aber Council,Yes',
      'attendance',
    ],
    [
      'a register in Welsh',
      'Cyfarfod,Dyddiad y cyfarfod,Enw,Presenoldeb',
      'Fforwm Aber,24 Mehefin 2021,Ann Sample,Yn bresennol',
      'attendance',
    ],
    [
      'a log of actions',
      'Ref,Meeting,Date of meeting,Action,Lead,Deadline',
      '1,Aber Forum,24/06/2021,Write a paper,Ann Sample,1 July 2021',
      'actions',
    ],
    ['a calendar', 'Committee,Date,Time,Venue', 'Aber Forum,24/06/2021,10:00 - 12:00,Town Hall', 'meetings'],
    [
      'a directory of groups',
      'Name of group,Level,Type,Reports to,Remit',
      'Aber Forum,Local,forum,Bryn Board,To meet',
      'boards',
    ],
    ['a list of bodies', 'Organisation name,Type,Abbreviation', 'Aber Council,council,AC', 'organisations'],
  ])('%s is read for what it is', async (_, headings, rows, format) => {
    const found = await read(`${headings}\n${rows}\n`);
    expect(found.formats).toEqual([format]);
    expect(found.problems).toEqual([['WARNING', 'mappingSuggested', null]]);
    expect(found.columns.map(({ column }) => column)).not.toContain(null);
  });

  it.each([
    [
      'what is in it',
      'a,b,c\nAnn Sample,Aber Safety Board,Chair\nBob Placeholder,Bryn Community Forum,Member',
      ['person', 'board', 'role'],
    ],
    ['a heading that is only like a word for it', 'person,committee_x\nAnn Sample,Aber Forum', ['person', 'board']],
    ['one of two formats that would have as much', 'Name,Type\nAber Forum,forum', ['board', 'kind']],
  ])('is only likely by %s, and told so', async (_, text, columns) => {
    const found = await read(`${text}\n`);
    expect(found.columns.map(({ column }) => column)).toEqual(columns);
    expect(found.problems).toEqual([['WARNING', 'mappingLikely', null]]);
  });

  it('whose format is named has no rival', async () => {
    const { problems } = await read('Name,Type\nAber Forum,forum\n', { format: 'boards' });
    expect(problems).toEqual([['WARNING', 'mappingSuggested', null]]);
  });

  it('puts names together, and takes the board from the line above', async () => {
    const { rows, problems } = await read(
      'Aber Safety Board – members in June 2024\n\nTitle,First name,Surname,Representing\nDr,Ann,Sample,Aber Council\nMr,Bob,Placeholder,N/A\n',
    );
    expect(rows[0]).toEqual([
      { row: 4, person: 'Ann Sample', on_behalf_of: 'Aber Council', board: 'Aber Safety Board' },
      { row: 5, person: 'Bob Placeholder', board: 'Aber Safety Board' },
    ]);
    expect(problems).toContainEqual(['WARNING', 'lineAbove', 1]);
  });

  it('writes present and absent as others do, and two times in one cell', async () => {
    const of = async (cell: string) =>
      (
        await read(
          `Group,Date,Name,Attended\nAber Forum,2021-06-24,Ann Sample,${cell}\nAber Forum,2021-06-24,Bob,Yes\n`,
        )
      ).rows[0]?.[0];
    expect(await of('✓')).toMatchObject({ status: 'PRESENT' });
    expect(await of('No')).toMatchObject({ status: 'ABSENT' });
    expect(await of('Apols')).toMatchObject({ status: 'APOLOGIES' });
    const { rows } = await read('Committee,Date,Time\nAber Forum,24/06/2021,9.30am - 11am\n');
    expect(rows[0]).toEqual([{ row: 2, board: 'Aber Forum', date: '2021-06-24', start: '09:30', end: '11:00' }]);
  });

  it('with a column for each meeting has a row for each mark', async () => {
    const register =
      'Name,Agency,12/01/2024,15 March 2024\nAnn Sample,Aber Council,✓,Apols\nBob Placeholder,Aber Police,,Yes\n';
    const { formats, rows, problems } = await read(`Aber Safety Board\n${register}`);
    const [ann, bob] = [
      { person: 'Ann Sample', organisation: 'Aber Council' },
      { person: 'Bob Placeholder', organisation: 'Aber Police' },
    ];
    const board = 'Aber Safety Board';
    expect(formats).toEqual(['attendance']);
    expect(rows[0]).toEqual([
      { row: 3, board, ...ann, date: '2024-01-12', status: 'PRESENT' },
      { row: 3, board, ...ann, date: '2024-03-15', status: 'APOLOGIES' },
      { row: 4, board, ...bob, date: '2024-03-15', status: 'PRESENT' },
    ]);
    expect(problems.map(([, rule]) => rule)).toEqual(['mappingLikely', 'lineAbove']);
    // Whose register it is nobody says: then it is not read as a list of organisations.
    expect((await read(register)).problems).toEqual([['ERROR', 'mappingIncomplete', null]]);
  });

  it('gives day and time in one cell, and tells headings apart by what they say in brackets', async () => {
    const { rows } = await read(
      'Group,Start (date),Start (time),Meeting date\nAber Forum,x,y,24/06/2021 13:30\nAber Forum,x,y,25 June 2021\n',
      {
        mappings: [
          {
            format: 'meetings',
            columns: { board: ['Group'], date: ['Meeting date'], title: ['Start (time)'] },
            fixed: {},
          },
        ],
      },
    );
    expect(rows[0]).toEqual([
      { row: 2, board: 'Aber Forum', date: '2021-06-24', start: '13:30', title: 'y' },
      { row: 3, board: 'Aber Forum', date: '2021-06-25', title: 'y' },
    ]);
  });

  it('says of each cell, by row, in which words stand where a date would be', async () => {
    const { rows, problems } = await read(
      'Name,Committee,Since\nAnn Sample,Aber Forum,24/06/2021\nBob Sample,Aber Forum,tbc\nCat Sample,Aber Forum,-\nDan Sample,Aber Forum,24/06/2021\n',
    );
    expect(rows[0]?.slice(0, 3)).toEqual([
      { row: 2, person: 'Ann Sample', board: 'Aber Forum', from: '2021-06-24' },
      { row: 3, person: 'Bob Sample', board: 'Aber Forum' },
      { row: 4, person: 'Cat Sample', board: 'Aber Forum' },
    ]);
    expect(problems).toEqual([
      ['WARNING', 'mappingSuggested', null],
      ['WARNING', 'cellLeftOut', 3],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may have the heading %s', async (heading) => {
    const { rows, problems } = await read(`${heading},Name,Committee\nx,Ann Sample,Aber Forum\n`);
    expect(rows[0]).toEqual([{ row: 2, person: 'Ann Sample', board: 'Aber Forum' }]);
    expect(problems).toContainEqual(['WARNING', 'headingLeftOut', null]);
  });

  it('is not guessed at where it says too little', async () => {
    const { formats, problems, columns } = await read('Surname,Forename,Grade\nSample,Ann,5\n', { format: 'seats' });
    expect(formats).toEqual([]);
    expect(problems).toEqual([['ERROR', 'mappingIncomplete', null]]);
    expect(columns.map(({ suggested }) => suggested)).toEqual(['person', 'person', null]);
  });
});

describe('a mapping', () => {
  const mapping: Mapping = {
    format: 'seats',
    columns: { person: ['who'], board: ['where'] },
    fixed: { role: 'observer' },
  };
  const text = 'Who,Where,Why\nAnn Sample,Aber Forum,x\n';

  it('that is given is followed, and what it leaves out is said', async () => {
    const { rows, problems, by } = await read(text, { mappings: [mapping] });
    expect(rows).toEqual([[{ row: 2, person: 'Ann Sample', board: 'Aber Forum', role: 'OBSERVER' }]]);
    expect(problems).toEqual([['WARNING', 'headingLeftOut', null]]);
    expect(by).toEqual(['GIVEN']);
  });

  it('that names other headings is refused, with those that there are', async () => {
    const { problems } = await read(text.replace('Where', 'There'), { mappings: [mapping] });
    expect(problems).toEqual([['ERROR', 'mappingUnfit', null]]);
  });

  it('that was imported with is used for the next table with these headings, in whatever order', async () => {
    const kept = [await keptOf('Aber Forum', 'list.csv')];
    const { rows, problems, by } = await read('Where,Why,Who\nAber Forum,y,Bob Placeholder\n', { kept });
    expect(rows[0]).toEqual([{ row: 2, person: 'Bob Placeholder', board: 'Aber Forum' }]);
    expect(problems[0]).toEqual(['WARNING', 'mappingKept', null]);
    expect(by).toEqual(['KEPT']);
  });

  it.each([
    ['the same boards', 'list.csv', 'Aber Forum', 'other.csv', true],
    ['a file called alike', 'Aber members 2024-03.csv', 'Aber Forum', 'ABER_members (May 2025).csv', true],
    ['a file that is called like any', 'members.csv', 'Bryn Forum', 'members.csv', false],
    ['a file of somebody else', 'Aber members.csv', 'Bryn Forum', 'Bryn members.csv', false],
  ])('is taken from where it was used: %s', async (_, name, board, next, isThere) => {
    const kept = [await keptOf('Aber Forum', name)];
    const { rows, problems, by } = await read(`Who,Where,Why\nBob Placeholder,${board},x\n`, { kept, name: next });
    expect(rows[0]).toEqual([{ row: 2, person: 'Bob Placeholder', board }]);
    expect(problems[0]).toEqual(['WARNING', isThere ? 'mappingKept' : 'mappingElsewhere', null]);
    expect(by).toEqual([isThere ? 'KEPT' : 'SUGGESTED']);
  });

  it('of the place where the table is from goes before one of elsewhere', async () => {
    const aber = await keptOf('Aber Forum', 'Aber.csv');
    const bryn = { ...aber, places: (await keptOf('Bryn Forum', 'Bryn.csv')).places };
    const swapped = { ...mapping, columns: { person: ['where'], board: ['who'] }, fixed: {} };
    const kept = [{ ...aber, mapping: swapped }, bryn];
    const { rows, by } = await read('Who,Where,Why\nBob Placeholder,Bryn Forum,x\n', { kept });
    expect(rows[0]).toEqual([{ row: 2, person: 'Bob Placeholder', board: 'Bryn Forum' }]);
    expect(by).toEqual(['KEPT']);
  });

  /** The mapping, kept for a table with such a board in a file of such a name. */
  async function keptOf(board: string, name: string): Promise<KeptMapping> {
    const { key, places } = await read(`Who,Where,Why\nAnn Sample,${board},x\n`, { mappings: [mapping], name });
    return { key, places, mapping: { ...mapping, fixed: {} } };
  }

  it('in JSON names one heading or several, of one table or several', () => {
    const one = { format: 'seats', columns: { person: 'Name', board: ['Committee'] } };
    const read = { format: 'seats', columns: { person: ['Name'], board: ['Committee'] }, fixed: {} };
    expect(parseMapping('m.json', JSON.stringify(one))).toEqual([read]);
    expect(parseMapping('m.json', JSON.stringify([one, one]))).toEqual([read, read]);
  });

  it.each([
    ['{'],
    ['[]x'],
    ['{"format":"chairs","columns":{}}'],
    ['{"format":"seats","columns":{"chair":"Name"}}'],
    ['{"format":"seats","columns":{"__proto__":"Name"}}'],
    ['{"format":"seats","columns":{"person":5}}'],
    ['{"format":"seats","columns":{"person":"Name"},"more":1}'],
  ])('like %s is refused', (json) => {
    expect(() => parseMapping('m.json', json)).toThrow(RefusedImport);
  });
});
