// The Welsh data set against what its five documents say: answers that a reader of the documents can check line by line.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import { openStore } from '../../server/store/openStore.ts';
import { apiOf } from '../support/api.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';

const minutes = '001_3289a33596f7b0c2.txt';
const report = '002_7c64d41059b54459.txt';
const programmeBoard = 'Safer Communities Programme Board';
const partnershipBoard = 'Policing Partnership Board for Wales';

const store = await openStore(testDatabase());
const driver = openDriver();
const api = apiOf(store);
beforeAll(() => seedLandscape(store, 'wales', { who: 'test' }));
afterAll(async () => {
  await emptyDatabase(driver);
  await Promise.all([driver.close(), store.close()]);
});

interface Evidence {
  locator: string | null;
  quote: string | null;
  certainty: string;
  source: { key: string };
}
const evidence = 'evidence { locator quote certainty source { key } }';

async function idOf(name: string, kind: string): Promise<string> {
  const { search } = (await api.ask(
    'query($t: String!, $k: [RecordKind!]) { search(text: $t, kinds: $k, first: 5) { label node { id } } }',
    {
      t: name,
      k: [kind],
    },
  )) as { search: { label: string; node: { id: string } }[] };
  const hit = search.find(({ label }) => label === name);
  if (!hit) throw new Error(`${name} is not found.`);
  return hit.node.id;
}

async function record<T>(name: string, kind: string, selection: string): Promise<T> {
  const type = kind[0] + kind.slice(1).toLowerCase();
  const { node } = (await api.ask(
    `query($id: ID!) { node(id: $id) { ... on ${type} { ${selection} peopleOrName: name } } }`,
    {
      id: await idOf(name, kind),
    },
  )) as { node: T };
  return node;
}

describe('who was at the Policing Partnership Board for Wales on 24 June 2021', () => {
  const expected: Record<string, string[]> = {
    PRESENT: [
      'Mark Drakeford',
      'Jane Hutt',
      'Simon Hart',
      'Amy Rees',
      'Chris Jennings',
      'Chris Batchelor',
      'Reg Kilpatrick',
      'Karin Phillips',
      'Tracey Burke',
      'Andrew Goodall',
      'Sian Jones',
      'Catrin Dowling',
      'Tracey Breheny',
      'Siân Brown',
      'Jayne Phillips',
      'Leanne Lewis',
      'Hannah Packham-Smith',
      'Jeff Cuthbert',
      'Eleri Thomas',
      'Stephen Hughes',
      'Alun Michael',
      'Emma Wools',
      'Lee Jones',
      'Cerith Thomas',
      'Claire Parmenter',
      'Amanda Blakeman',
      'Carl Foulkes',
      'Rachel Bacon',
      'Tracey Cooper',
      'Joanne Hopkins',
      'Chris Llewelyn',
      'Naomi Alleyne',
      'Paul Morris',
      'Helen Hill',
    ],
    IN_ATTENDANCE: ['Jon Drake', 'Lara Snowdon'],
    OBSERVER: ['Kirsty Stevenson', 'Vicky Jones'],
    APOLOGIES: [
      'Dafydd Llywelyn',
      'Carys Morgans',
      'Andrew Dunbobbin',
      'Siân Curley',
      'Pam Kelly',
      'Jeremy Vaughan',
      'Asim Hafeez',
      'Neil Moore',
      'Ella Rabaiotti',
    ],
  };

  it('is answered name by name, each with the line of the minutes', async () => {
    const { meetings } = await record<{ meetings: Meeting[] }>(
      partnershipBoard,
      'BOARD',
      `meetings { date chair { name } attendances { status person { name } ${evidence} } }`,
    );
    const meeting = meetings.find(({ date }) => date === '2021-06-24');
    if (!meeting) throw new Error('The meeting of 24 June 2021 is missing.');
    const byStatus = Object.groupBy(meeting.attendances, ({ status }) => status);
    for (const [status, names] of Object.entries(expected)) {
      expect(byStatus[status]?.map(({ person }) => person.name).sort((x = '', y = '') => x.localeCompare(y))).toEqual(
        [...names].sort((x, y) => x.localeCompare(y)),
      );
    }
    expect(meeting.attendances).toHaveLength(Object.values(expected).flat().length);
    expect(meeting.chair?.name).toBe('Mark Drakeford');
    for (const { evidence: said } of meeting.attendances)
      expect(said).toContainEqual(
        expect.objectContaining({ source: { key: minutes }, locator: expect.stringMatching(/^ll?\. \d/) }),
      );
  });
});
interface Meeting {
  date: string;
  chair: { name: string } | null;
  attendances: { status: string; person: { name: string }; evidence: Evidence[] }[];
}

it('the senior responsible officers of the six workstreams are known, each by line', async () => {
  const { subGroups } = await record<{
    subGroups: {
      name: string;
      kind: string;
      seats: { role: string; person: { name: string } | null; evidence: Evidence[] }[];
    }[];
  }>(programmeBoard, 'BOARD', `subGroups { name kind seats { role person { name } ${evidence} } }`);
  const officers = subGroups
    .filter(({ kind }) => kind === 'workstream')
    .map(({ name, seats }) => [
      name,
      seats
        .filter(({ role }) => role === 'SENIOR_RESPONSIBLE_OFFICER')
        .map(({ person }) => person?.name)
        .sort((x = '', y = '') => x.localeCompare(y)),
    ]);
  expect(Object.fromEntries(officers)).toEqual({
    'Evidence-based and intelligence-led': ['Dafydd Llywelyn'],
    'Supported by appropriate skills & knowledge': ['Chris Davies'],
    'Sustainably resourced and locally appropriate': ['Naomi Alleyne'],
    'Engaging and involving citizens': ['Bernie Bowen-Thomson'],
    'Preventative and intervening as early as possible': ['Janine Roderick', 'Julian Williams'],
    'Focused on long-term improvements and benefits': ['Reg Kilpatrick'],
  });
  for (const seat of subGroups
    .flatMap(({ seats }) => seats)
    .filter(({ role }) => role === 'SENIOR_RESPONSIBLE_OFFICER')) {
    expect(seat.evidence).toContainEqual(expect.objectContaining({ source: { key: report }, certainty: 'STATED' }));
  }
});

it("Alun Michael's boards are those that the documents put him on, each with evidence", async () => {
  const person = await record<{
    seats: { board: { name: string }; role: string; basis: string; certainty: string; evidence: Evidence[] }[];
  }>('Alun Michael', 'PERSON', `seats { role basis certainty board { name } ${evidence} }`);
  const publicServicesBoards = ['Bridgend', 'Cardiff', 'Cwm Taf', 'Neath Port Talbot', 'Swansea', 'Vale of Glamorgan'];
  expect(
    [...new Set(person.seats.map(({ board }) => board.name))].sort((x = '', y = '') => x.localeCompare(y)),
  ).toEqual(
    [
      ...publicServicesBoards.map((place) => `${place} Public Services Board`),
      "Home Secretary's Serious Violence Task Force",
      'Partnership Council',
      'Policing in Wales',
      partnershipBoard,
    ].sort((x = '', y = '') => x.localeCompare(y)),
  );
  for (const { evidence: said } of person.seats) expect(said.length).toBeGreaterThan(0);
  const onBoard = person.seats.find(({ board }) => board.name === partnershipBoard);
  expect(onBoard).toMatchObject({ basis: 'ATTENDANCE', certainty: 'INFERRED' });
});

it('the boards that deal with serious violence are found', async () => {
  const { boards } = await record<{ boards: { name: string }[] }>('Serious violence', 'THEME', 'boards { name }');
  const names = boards.map(({ name }) => name);
  for (const name of [
    programmeBoard,
    'All-Wales Serious Violence Group',
    "Home Secretary's Serious Violence Task Force",
    partnershipBoard,
    'Serious Violence and Organised Crime Boards',
  ]) {
    expect(names).toContain(name);
  }
});

describe('the overlap of the programme board and the partnership board', () => {
  const overlap = async (scope: Record<string, unknown>) => {
    const [a, b] = await Promise.all([idOf(programmeBoard, 'BOARD'), idOf(partnershipBoard, 'BOARD')]);
    const query =
      'query($a: ID!, $b: ID!, $scope: Scope) { overlap(a: $a, b: $b, scope: $scope) { sharedPeople sizeA sizeB people { name } } }';
    return (
      (await api.ask(query, { a, b, scope })) as {
        overlap: { sharedPeople: number; sizeA: number; sizeB: number; people: { name: string }[] };
      }
    ).overlap;
  };

  it('differs between June 2019 and 24 June 2021', async () => {
    const [then, later] = await Promise.all([overlap({ asOf: '2019-06' }), overlap({ asOf: '2021-06-24' })]);
    expect(then.sizeA).toBeGreaterThan(0);
    expect(later.sizeB).toBe(34 + 9);
    expect(then).not.toEqual(later);
  });

  it('never takes a seat of 2019 and an attendance of 2021 for one time', async () => {
    expect(await overlap({})).toMatchObject({ sharedPeople: (await overlap({ to: '2020' })).sharedPeople });
    expect((await overlap({ asOf: '2021-06-24' })).people).toEqual([]);
  });

  it('does so only when seats are presumed to go on for years', async () => {
    const { people } = await overlap({ asOf: '2021-06-24', presumeMonths: 36 });
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jane Hutt', 'Naomi Alleyne', 'Dafydd Llywelyn', 'Reg Kilpatrick']),
    );
  });
});

describe('the meetings that the documents name', () => {
  const counts = async (question: string, args = '') =>
    (
      (await api.ask(
        `{ answer: ${question}${args} { totalCount ${question === 'clashes' ? '' : 'judged '}notJudged } }`,
      )) as {
        answer: { totalCount: number; judged: number; notJudged: number };
      }
    ).answer;

  it('duplicate none of each other: of most nobody knows who was there, and that is said', async () => {
    expect(await counts('duplicatedMeetings', '(where: { singles: true })')).toEqual({
      totalCount: 0,
      judged: 3,
      notJudged: 5,
    });
    expect(await counts('duplicatedMeetings', '(where: { singles: true, planned: true })')).toMatchObject({
      totalCount: 0,
      judged: 3,
    });
  });

  it('clash with none, as far as times are known', async () => {
    expect(await counts('clashes')).toEqual({ totalCount: 0, notJudged: 15 });
  });

  it('take the hours of those present: 34 people on 24 June 2021', async () => {
    const { meetings } = await record<{
      meetings: { date: string; personHours: number | null; seatsStoodIn: boolean; peopleThere: unknown[] }[];
    }>(partnershipBoard, 'BOARD', 'meetings { date personHours seatsStoodIn peopleThere { name } }');
    const on = (day: string) => meetings.find(({ date }) => date === day);
    expect(on('2021-06-24')).toMatchObject({ personHours: 34 * 2, seatsStoodIn: false, peopleThere: { length: 34 } });
    expect(on('2021-03-18')).toMatchObject({ personHours: null, seatsStoodIn: true, peopleThere: [] });
  });
});

describe('the files', () => {
  const folder = resolve(import.meta.dirname, '../../seed/wales');
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const rows = files.flatMap((file) =>
    (parse(readFileSync(`${folder}/${file}`), { columns: true }) as Record<string, string>[]).map(
      (row, i) => ({ ...row, at: `${file} row ${i + 2}` }) as Record<string, string>,
    ),
  );

  it('are CSV and SOURCES.md, and nothing else', () => {
    expect(readdirSync(folder).filter((name) => !name.endsWith('.csv'))).toEqual(['SOURCES.md']);
  });

  it('quote no more than 25 words', () => {
    expect(rows.filter(({ quote }) => (quote ?? '').split(/\s+/).length > 25).map(({ at }) => at)).toEqual([]);
  });

  it('give every fact a source, and every fact from a document its line and words', () => {
    const facts = rows.filter(({ at }) => !at?.startsWith('sources.csv'));
    expect(facts.length).toBeGreaterThan(1000);
    const bare = facts.filter(
      ({ source, locator, quote }) =>
        !source || (source.endsWith('.txt') && !(quote && /^ll?\. \d+(–\d+)?$/.test(locator ?? ''))),
    );
    expect(bare.map(({ at }) => at)).toEqual([]);
  });
});
