import { describe, expect, it, test } from 'vitest';
import { labelOf } from '../../server/changes/proposal/batch.ts';
import { Resolution } from '../../server/changes/proposal/resolution.ts';
import { inTurns } from '../../server/domain/inTurns.ts';
import { draftsOf, inputOf, nobody, problemsOf, proposalFor, type Texts } from '../support/importing.ts';

/** The records of a kind as the batch leaves them, without ids: ties by name. */
async function records(texts: Texts, kind: string, dated: string | null = null): Promise<Record<string, unknown>[]> {
  const batch = await draftsOf(texts, dated);
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    const draft = typeof value === 'string' ? batch.drafts.get(value) : undefined;
    return draft === undefined ? value : labelOf(batch, draft);
  };
  return [...batch.drafts.values()]
    .filter((draft) => draft.kind === kind)
    .map(({ record }) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, named(value)])));
}

const rules = async (texts: Texts): Promise<unknown[]> =>
  (await problemsOf(texts))
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ rule, row, field }) => [rule, row, field]);

describe('rows of one record', () => {
  it('add up', async () => {
    const boards =
      'board,acronym,themes,tier\nAber Forum,AF,Harm,local\nAber Forum,,Harm;Noise,\n aber forum ,,Roads,LOCAL\n';
    expect(await records({ 'boards.csv': boards }, 'BOARD')).toMatchObject([
      { name: 'Aber Forum', acronym: 'AF', themes: ['Harm', 'Noise', 'Roads'], tier: 'LOCAL' },
    ]);
  });

  it('contradict one another when they give two tiers', async () => {
    const rows = 'board,tier\nA,local\nA,regional\n';
    expect(await rules({ 'boards.csv': rows })).toEqual([['contradiction', 3, 'tier']]);
    expect(await rules({ 'boards.csv': rows.replace('regional', 'Local') })).toEqual([]);
  });

  it('may word a purpose differently; the first is kept, and said', async () => {
    const texts = { 'boards.csv': 'board,purpose\nA,To meet\nA,For meeting\n' };
    expect(await records(texts, 'BOARD')).toMatchObject([{ purpose: 'To meet' }]);
    expect((await problemsOf(texts)).map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'contradiction',
      'WARNING',
    ]);
  });

  it('may write a title with its full stop or without, and the first is kept', async () => {
    const texts = { 'people.csv': 'person,honorific\nAnn Sample,Dr\nAnn Sample,Dr.\n' };
    expect(await records(texts, 'PERSON')).toMatchObject([{ honorific: 'Dr' }]);
    expect(await rules(texts)).toEqual([]);
    expect(await rules({ 'people.csv': texts['people.csv'].replace('Dr.', 'Prof.') })).toHaveLength(1);
  });

  it('are of two boards when their ids differ, and of one without', async () => {
    expect(await records({ 'boards.csv': 'board,id,tier\nA,x,local\nA,y,regional\n' }, 'BOARD')).toHaveLength(2);
    expect(await records({ 'boards.csv': 'board,tier\nA,local\nA,local\n' }, 'BOARD')).toHaveLength(1);
  });

  it('meet in whatever order the files come', async () => {
    const boards = 'board,aliases,reports_to\nAber Forum,The Forum,National Board\n';
    const seats =
      'person,board,role,from,to,seen\nAnn,The Forum,chair,,,\nAnn,Aber Forum,chair,2019,2020,\nAnn,Aber Forum,chair,2021,,\nAnn,Aber Forum,chair,,,2019-03\n';
    const forth = await draftsOf({ 'boards.csv': boards, 'seats.csv': seats });
    const [head = '', ...rows] = seats.trim().split('\n');
    const back = await draftsOf({ 'seats.csv': [head, ...rows.toReversed()].join('\n'), 'boards.csv': boards });
    const plain = ({ drafts }: typeof forth) =>
      [...drafts.values()]
        .filter(({ kind }) => kind !== 'SOURCE')
        .map(({ record }) => record)
        .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(plain(back)).toEqual(plain(forth));
    expect(plain(forth).filter((record) => 'role' in record)).toHaveLength(2);
  });
});

describe('a name', () => {
  it('that nobody defines makes a record', async () => {
    const texts = { 'boards.csv': 'board,areas,reports_to,same_body_as\nA,Aber,B,Aber Council\n' };
    expect(await records(texts, 'AREA')).toMatchObject([{ name: 'Aber' }]);
    expect((await records(texts, 'BOARD')).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(await records(texts, 'ORGANISATION')).toMatchObject([{ name: 'Aber Council' }]);
  });

  it('is looked up among acronyms and aliases of the batch', async () => {
    const texts = {
      'people.csv': 'person,aliases\nAnn Sample,Mrs Sample;Cllr Ann\n',
      'seats.csv': 'person,board\ncllr ann,A\nAnn Sample,B\n',
    };
    expect(await records(texts, 'PERSON')).toHaveLength(1);
    expect(await records({ ...texts, 'seats.csv': 'person,board\nCllr Anne,A\n' }, 'PERSON')).toHaveLength(2);
  });

  it('of two records must say which it means', async () => {
    const people = 'person,id\nAnn Sample,1\nAnn Sample,2\n';
    const unclear = { 'people.csv': people, 'seats.csv': 'person,board\nAnn Sample,A\n' };
    expect(await rules(unclear)).toEqual([['nameUnclear', 2, null]]);
    const clear = { 'people.csv': people, 'seats.csv': 'person,person_id,board\nAnn Sample,2,A\n' };
    expect(await rules(clear)).toEqual([]);
    expect(await records(clear, 'PERSON')).toHaveLength(2);
  });

  it('of an office is told from another by its organisation', async () => {
    const posts = 'post,organisation\nHead,Aber Council\nHead,Bryn Council\n';
    expect(await records({ 'posts.csv': posts }, 'POST')).toHaveLength(2);
    expect(await rules({ 'posts.csv': posts, 'seats.csv': 'post,organisation,board\nHead,Bryn Council,A\n' })).toEqual(
      [],
    );
    expect(await rules({ 'posts.csv': posts, 'seats.csv': 'post,board\nHead,A\n' })).toEqual([
      ['nameUnclear', 2, null],
    ]);
    expect(
      await rules({ 'posts.csv': posts.split('Head,Bryn')[0] ?? '', 'seats.csv': 'post,board\nHead,A\n' }),
    ).toEqual([]);
  });
});

describe('a seat', () => {
  const seats = (rows: string) => records({ 'seats.csv': `person,board,role,from,to,seen,planned\n${rows}` }, 'SEAT');

  it('is one where board, holder and role agree and no date contradicts', async () => {
    expect(await seats('Ann,A,,,,,\nAnn,A,member,,,,\nAnn,A,,2019,,,\nAnn,A,,2019-06,,2020,\n')).toMatchObject([
      { person: 'Ann', board: 'A', role: 'MEMBER', from: '2019-06', seen: ['2020'] },
    ]);
  });

  it.each([
    ['roles', 'Ann,A,chair,,,,\nAnn,A,,,,,\n'],
    ['beginnings', 'Ann,A,,2019,,,\nAnn,A,,2021,,,\n'],
    ['ends', 'Ann,A,,,2019,,\nAnn,A,,,2021,,\n'],
    ['a sighting after the end', 'Ann,A,,,2019,,\nAnn,A,,,,2021,\n'],
    ['a sighting before the beginning', 'Ann,A,,2019,,,\nAnn,A,,,,2018,\n'],
    ['one announced and one served', 'Ann,A,,,,,yes\nAnn,A,,,,2021,\n'],
  ])('is two with different %s', async (_, rows) => expect(await seats(rows)).toHaveLength(2));

  it('keeps its role where a row has its id and says none', async () => {
    const first = await draftsOf({ 'seats.csv': 'id,person,board,role\nx,Ann,A,chair\n' });
    const documents = new Map([...first.drafts.values()].map(({ id, document }) => [id, document]));
    const after = await draftsOf({ 'seats.csv': 'id,person,board,to\nx,Ann,A,2021\n,Ann,A,2021\n' }, null, documents);
    const found = [...after.drafts.values()].filter(({ kind }) => kind === 'SEAT').map(({ record }) => record);
    expect(found).toMatchObject([
      { role: 'CHAIR', to: '2021' },
      { role: 'MEMBER', to: '2021' },
    ]);
  });

  it('is held by the person, by the post alone, or by the organisation alone', async () => {
    const head = 'person,post,organisation,on_behalf_of,board\n';
    const of = async (row: string) => (await records({ 'seats.csv': `${head}${row},A\n` }, 'SEAT'))[0];
    const none = { person: null, post: null, organisation: null, onBehalfOf: null };
    expect(await of('Ann,,,')).toMatchObject({ ...none, person: 'Ann' });
    expect(await of('Ann,,Aber Council,')).toMatchObject({ ...none, person: 'Ann', onBehalfOf: 'Aber Council' });
    expect(await of('Ann,Head,Aber Council,')).toMatchObject({ ...none, person: 'Ann', post: 'Head' });
    expect(await of(',Head,Aber Council,')).toMatchObject({ ...none, post: 'Head' });
    expect(await of(',,Aber Council,Bryn Council')).toMatchObject({
      ...none,
      organisation: 'Aber Council',
      onBehalfOf: 'Bryn Council',
    });
  });

  it('without any date is warned of in a file without a date, and not in a dated one', async () => {
    const texts = { 'seats.csv': 'person,board,to\nAnn,A,\nBob,A,2020\n' };
    expect((await proposalFor(texts)).problems).toMatchObject([
      { rule: 'openEnded', severity: 'WARNING', values: { count: 1 } },
    ]);
    expect((await proposalFor(texts, '2021-06')).problems).toEqual([]);
    // When the list was written they held, but for those that had ended or were to begin.
    const list = { 'seats.csv': 'person,board,from,to\nAnn,A,2015,\nBob,A,,2020\nCat,A,2022,\n' };
    expect(await records(list, 'SEAT', '2021-06')).toMatchObject([
      { from: '2015', seen: ['2021-06'] },
      { to: '2020', seen: [] },
      { from: '2022', seen: [] },
    ]);
  });
});

describe('a meeting', () => {
  it('is made by attendance and actions, one for board and date', async () => {
    const texts = {
      'attendance.csv':
        'board,date,person,organisation,status,deputy_for\nA,24/06/2021,Ann,Aber Council,,Bob\nA,2021-06-24,Cat,,apologies,\n',
      'actions.csv': 'board,date,text,owner\nA,2021-06-24,Write it down,Ann;Cat\n',
      'meetings.csv': 'board,date,start,chair\nA,24 June 2021,13:30,Ann\n',
    };
    expect(await records(texts, 'MEETING')).toMatchObject([
      { board: 'A', date: '2021-06-24', start: '13:30', chair: 'Ann' },
    ]);
    expect(await records(texts, 'ATTENDANCE')).toMatchObject([
      { person: 'Ann', onBehalfOf: 'Aber Council', deputyFor: 'Bob', status: 'PRESENT' },
      { person: 'Cat', status: 'APOLOGIES' },
    ]);
    expect(await records(texts, 'ACTION')).toMatchObject([{ text: 'Write it down', owners: ['Ann', 'Cat'] }]);
  });

  it('is told from another on the same day by its start', async () => {
    const meetings = 'board,date,start\nA,2021-06-24,10:00\nA,2021-06-24,14:00\n';
    expect(await records({ 'meetings.csv': meetings }, 'MEETING')).toHaveLength(2);
    const at = (start: string) => ({
      'meetings.csv': meetings,
      'attendance.csv': `board,date,start,person\nA,2021-06-24,${start},Ann\n`,
    });
    expect(await rules(at(''))).toEqual([['meetingUnclear', 2, 'start']]);
    expect(await rules(at('14:00'))).toEqual([]);
  });

  it('at which somebody was present has been held', async () => {
    const texts = (status: string) => ({
      'attendance.csv': `board,date,person,status\nA,2021,Ann,${status}\n`,
      'meetings.csv': 'board,date\nA,2021\n',
    });
    expect(await records(texts('present'), 'MEETING')).toMatchObject([{ planned: false }]);
  });
});

describe('a tenure', () => {
  it('is of a post, or of an organisation without one', async () => {
    const texts = { 'posts.csv': 'post,organisation,person,from\nHead,Aber Council,Ann,2019\n,Aber Council,Bob,\n' };
    expect(await records(texts, 'TENURE')).toMatchObject([
      { person: 'Ann', post: 'Head', organisation: null, from: '2019' },
      { person: 'Bob', post: null, organisation: 'Aber Council' },
    ]);
    expect(await records(texts, 'POST')).toMatchObject([{ name: 'Head', organisation: 'Aber Council' }]);
  });
});

describe('what cannot be', () => {
  it.each([
    ['boards.csv', 'board,part_of\nA,B\nB,C\nC,', 'A', '', 'circle', 'part_of'],
    ['themes.csv', 'theme,broader\nA,B\nB,', 'A', 'C', 'circle', 'broader'],
    ['areas.csv', 'area,within\nA,C;B\nB,', 'A', 'C', 'circle', 'within'],
    ['boards.csv', 'board,succeeded_by\nA,B\nB,C\nC,', 'A;D', 'D', 'circle', 'succeeded_by'],
    ['organisations.csv', 'organisation,member_of\nA,B\nB,', 'A', 'C', 'circle', 'member_of'],
    [
      'attendance.csv',
      'board,date,person,status,deputy_for\nA,2020,Ann,present,',
      'Ann',
      'Bob',
      'tiedToItself',
      'deputy_for',
    ],
    ['boards.csv', 'board,reports_to\nA,B\nB,', 'B', 'A', 'tiedToItself', 'reports_to'],
    ['boards.csv', 'board,from,to\nA,2020,', '2019', '2020', 'endsBeforeStart', 'to'],
    ['seats.csv', 'person,board,from,to\nAnn,A,2020-06,', '2020-05', '2020', 'endsBeforeStart', 'to'],
    ['seats.csv', 'person,board,from,seen\nAnn,A,2020-06,', '2020-05', '2020', 'seenBeforeStart', 'seen'],
    ['seats.csv', 'person,board,to,seen\nAnn,A,2020-06,', '2020-07', '2020', 'seenAfterEnd', 'seen'],
    ['posts.csv', 'person,post,organisation,from,seen\nAnn,Head,B,2020,', '2019', '2021', 'seenBeforeStart', 'seen'],
    ['meetings.csv', 'board,date,start,end\nA,2020,13:30,', '12:00', '14:00', 'endsBeforeStart', 'end'],
  ])('in %s after %j: %j (and %j can)', async (file, text, wrong, right, rule, field) => {
    const found = (await problemsOf({ [file]: `${text}${wrong}\n` })).filter(({ severity }) => severity === 'ERROR');
    expect(found).toMatchObject([{ rule, field }]);
    expect(await rules({ [file]: `${text}${right}\n` })).toEqual([]);
  });
});

describe('an organisation beside another for which the person sits', () => {
  const beside = async (texts: Texts) =>
    (await problemsOf(texts))
      .filter(({ rule }) => rule === 'organisationBeside')
      .map(({ row, field, values, severity }) => ({ row, field, values, severity }));
  const head = 'person,organisation,on_behalf_of,board,post\n';

  it('is told once for the file, as a warning', async () => {
    const rows = 'Ann,Aber Council,Aber Schools,A,\nBob,Aber Council,Aber Schools,A,\n';
    expect(await beside({ 'seats.csv': head + rows })).toEqual([
      { row: 2, field: 'organisation', values: { count: 2 }, severity: 'WARNING' },
    ]);
  });

  it.each([
    ['the same', 'Ann,Aber Council,Aber Council,A,\n'],
    ['that of the post', 'Ann,Aber Council,Aber Schools,A,Head\n'],
    ['alone', 'Ann,Aber Council,,A,\n'],
  ])('is not told of when it is %s', async (_, row) => {
    expect(await beside({ 'seats.csv': head + row })).toEqual([]);
  });
});

test('of one board, thousands of rows are evidence, each once', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `A,minutes,l. ${i % 15_000}\n`).join('');
  const { drafts } = await draftsOf({ 'boards.csv': `board,source,locator\n${rows}` });
  expect([...drafts.values()].find(({ kind }) => kind === 'BOARD')?.evidence).toHaveLength(15_000);
});

test('thousands of names are taken for people who are there', async () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `Ann Sample ${i}`);
  const { claims } = await inputOf({ 'people.csv': `person\n${names.join('\n')}\n` });
  const resolution = await inTurns(Resolution.inPieces(claims, nobody));
  const made = resolution.entities().filter(({ kind }) => kind === 'PERSON');
  for (const [i, { id, name }] of made.entries())
    resolution.take(id, { id: `there ${i % 10_000}`, name, match: 'sameWords' });
  const found = claims.flatMap(({ own }) => (own?.kind === 'PERSON' ? (resolution.of(own)?.id ?? []) : []));
  expect([found.length, new Set(found).size]).toEqual([20_000, 10_000]);
  expect(resolution.entities().filter(({ kind }) => kind === 'PERSON')).toHaveLength(10_000);
});

test('a way of twenty thousand boards is no circle until it closes', async () => {
  const length = 20_000;
  const boards = Array.from({ length }, (_, i) => `B${i},B${i + 1}`).join('\n');
  expect(await rules({ 'boards.csv': `board,part_of\n${boards}\n` })).toEqual([]);
  expect(await rules({ 'boards.csv': `board,part_of\n${boards}\nB${length},B0\n` })).toEqual([
    ['circle', 2, 'part_of'],
  ]);
});

describe('the evidence', () => {
  const evidence = async (texts: Texts, kind: string) => {
    const batch = await draftsOf(texts);
    return [...batch.drafts.values()]
      .filter((draft) => draft.kind === kind)
      .flatMap((draft) =>
        draft.evidence.map(({ source, fact, ...rest }) => ({
          ...rest,
          source: batch.nameOf(source),
          fact: fact?.replace(/:.*/, ':…') ?? null,
        })),
      );
  };
  const said = { source: 'minutes', locator: 'l. 4', quote: 'as agreed', certainty: 'INFERRED' };

  it('of what has a name is given for each column that a row fills', async () => {
    const boards =
      'board,tier,themes,source,locator,quote,certainty\nA,local,Harm;Noise,minutes,l. 4,as agreed,inferred\nA,,,minutes,l. 4,as agreed,inferred\n';
    expect(await evidence({ 'boards.csv': boards }, 'BOARD')).toEqual([
      { ...said, fact: 'tier' },
      { ...said, fact: 'themes:…' },
      { ...said, fact: 'themes:…' },
      { ...said, fact: null },
    ]);
  });

  it('of a seat is given for the whole of it', async () => {
    const seats = 'person,board,role,source,locator,quote,certainty\nAnn,A,chair,minutes,l. 4,as agreed,inferred\n';
    expect(await evidence({ 'seats.csv': seats }, 'SEAT')).toEqual([{ ...said, fact: null }]);
    expect(await evidence({ 'seats.csv': seats }, 'PERSON')).toEqual([{ ...said, fact: null }]);
  });

  it('is file and row where no source is named', async () => {
    expect(await evidence({ 'seats.csv': 'person,board\nAnn,A\nAnn,B\n' }, 'SEAT')).toEqual([
      { source: 'seats.csv', locator: 'row 2', quote: null, certainty: 'STATED', fact: null },
      { source: 'seats.csv', locator: 'row 3', quote: null, certainty: 'STATED', fact: null },
    ]);
  });
});

describe('a proposal', () => {
  it('shows the columns of each record, values in full', async () => {
    const texts = {
      'people.csv': 'person,honorific,aliases\nAnn Sample,Cllr,A. Sample\n',
      'attendance.csv':
        'board,date,person,organisation,status,deputy_for\nAber Forum,24/06/2021,A. Sample,Aber Council,yn bresennol,Bob\n',
    };
    const { records: proposed, rows } = await proposalFor(texts);
    expect(rows).toBe(2);
    expect(proposed.find(({ kind }) => kind === 'ATTENDANCE')).toMatchObject({
      action: 'CREATE',
      certainty: 'STATED',
      locator: 'attendance.csv, row 2',
      match: null,
      fields: {
        board: 'Aber Forum',
        date: '2021-06-24',
        person: 'Ann Sample',
        organisation: 'Aber Council',
        status: 'PRESENT',
        deputy_for: 'Bob',
      },
    });
  });

  it('gives the same ids for the same files', async () => {
    const texts = { 'seats.csv': 'person,board\nAnn,A\n' };
    const ids = async (of: Texts) => (await proposalFor(of)).records.map(({ key }) => key);
    expect(await ids(texts)).toEqual(await ids(texts));
    expect(await ids(texts)).not.toEqual(await ids({ 'seats.csv': 'person,board\nAnn,B\n' }));
  });
});
