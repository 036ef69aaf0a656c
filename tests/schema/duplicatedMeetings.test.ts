import { expect, test } from 'vitest';
import { people, twinBoards, twinIds } from '../fixtures/twinBoards.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(twinBoards);
const { tide, quay, council, club } = twinIds;
const [ada, ben, cleo, dora] = people.map((name) => ({ name }));

interface Listed {
  duplicatedMeetings: { totalCount: number; edges: { node: { a: { id: string }; b: { id: string } } }[] };
}
const boards = async (args: string) => {
  const { duplicatedMeetings } = (await api.ask(
    `{ duplicatedMeetings${args} { totalCount edges { node { a { id } b { id } } } } }`,
  )) as Listed;
  expect(duplicatedMeetings.edges).toHaveLength(duplicatedMeetings.totalCount);
  return duplicatedMeetings.edges.map(({ node }) => new Set([node.a.id, node.b.id]));
};
const both = (a: string, b: string) => new Set([a, b]);

test('two boards that meet as one series say everything', async () => {
  const query = `{ duplicatedMeetings(first: 1) { judged notJudged edges { node {
    a { name } b { name } meetingsOfA meetingsOfB duplicated series score sharedPeople people { name } relation seatsStoodIn planned
    personHours cost(rate: 40) reasons
    pairs { a { date } b { date } daysApart daysApartAtMost score peopleAtA peopleAtB sharedPeople people { name } relation
      seatsStoodIn { date } personHours cost(rate: 40) reasons }
  } } } }`;
  const { duplicatedMeetings } = (await api.ask(query)) as {
    duplicatedMeetings: { judged: number; notJudged: number; edges: { node: { pairs: unknown[] } }[] };
  };
  expect(duplicatedMeetings).toMatchObject({ judged: 3 + 3 + 2 + 1, notJudged: 1 });
  const [first] = duplicatedMeetings.edges;
  expect(first?.node).toMatchObject({
    meetingsOfA: 3,
    meetingsOfB: 3,
    duplicated: 3,
    series: true,
    score: 1,
    sharedPeople: 3,
    people: [ada, ben, cleo],
    relation: null,
    seatsStoodIn: false,
    planned: false,
    personHours: 3 * 3 * 2,
    cost: 3 * 3 * 2 * 40,
  });
  expect(first?.node.pairs).toHaveLength(3);
  expect(first?.node.pairs[1]).toMatchObject({
    daysApart: 7,
    daysApartAtMost: 7,
    score: 1,
    sharedPeople: 3,
    people: [ada, ben, cleo],
    seatsStoodIn: [],
    personHours: 3 * 2,
    cost: 240,
    reasons: ['People at both: 3 of the 3 at the smaller meeting (100%).', 'Days between the two: 7.'],
  });
});

test('series are listed, single meetings when asked for, a board and the one above it last', async () => {
  const all = await boards('(where: { singles: true })');
  expect(all.slice(0, 2)).toEqual(expect.arrayContaining([both(tide, quay), both(quay, council)]));
  expect(all).toContainEqual(both(club, tide));
  expect(all.at(-1)).toEqual(both(tide, council));
  expect(await boards('')).toEqual([all[0], all[1], both(tide, council)]);
  expect(await boards('(where: { withoutParents: true })')).not.toContainEqual(both(tide, council));
  expect(await boards(`(where: { board: "${club}", singles: true })`)).toEqual(
    expect.arrayContaining([both(club, tide), both(club, quay)]),
  );
  expect(await boards(`(where: { board: "${club}" })`)).toEqual([]);
  expect(await boards(`(where: { person: "${twinIds.dora}", singles: true })`)).toEqual([]);
  expect(await boards(`(where: { person: "${twinIds.ada}" })`)).toHaveLength(3);
  expect(await boards('(scope: { asOf: "2023-04" })')).toEqual([]);
  expect(await boards('(where: { planned: true, singles: true })')).toEqual([both(tide, quay)]);
});

test('a meeting names those that duplicate it, its reasons in the language of the reader', async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Meeting {
    duplicates { a { id } b { id } daysApart daysApartAtMost seatsStoodIn { id } reasons }
  } } }`;
  const { node } = (await api.ask(query, { id: twinIds.clubInMay }, { 'accept-language': 'cy' })) as {
    node: { duplicates: { a: { id: string }; b: { id: string }; reasons: string[] }[] };
  };
  expect(new Set(node.duplicates.map(({ b }) => b.id))).toEqual(new Set([twinIds.tideInMay, twinIds.quayInMay]));
  expect(node.duplicates.find(({ b }) => b.id === twinIds.tideInMay)).toEqual({
    a: { id: twinIds.clubInMay },
    b: { id: twinIds.tideInMay },
    daysApart: 0,
    daysApartAtMost: 29,
    seatsStoodIn: [{ id: twinIds.clubInMay }],
    reasons: [
      'Pobl yn y ddau: 2 o’r 2 yn y cyfarfod lleiaf (100%).',
      'Dim ond mis un dyddiad sy’n hysbys, felly gall fod rhwng 0 a 29 o ddyddiau rhwng y ddau.',
      'Ni chofnodwyd neb yn bresennol yng nghyfarfod Rowing Club (2023-05): defnyddir seddi’r diwrnod hwnnw yn lle hynny.',
    ],
  });
});

test('a board names those that meet as one series with it', async () => {
  const query = 'query($id: ID!) { node(id: $id) { ... on Board { duplicatedMeetings { a { id } b { id } } } } }';
  const of = async (id: string) => (await api.ask(query, { id })) as { node: { duplicatedMeetings: unknown[] } };
  expect((await of(tide)).node.duplicatedMeetings).toHaveLength(2);
  expect((await of(club)).node.duplicatedMeetings).toEqual([]);
});

test('meetings clash that take the time of the same people', async () => {
  const query = `query($where: ClashFilter, $scope: Scope) { clashes(where: $where, scope: $scope) { totalCount notJudged edges { node {
    a { board { name } } b { board { name } } people { name } from to seatsStoodIn planned
  } } } }`;
  const { clashes } = (await api.ask(query)) as {
    clashes: { totalCount: number; notJudged: number; edges: { node: unknown }[] };
  };
  expect(clashes).toMatchObject({ totalCount: 1, notJudged: 2 });
  expect(clashes.edges[0]?.node).toMatchObject({
    people: [ada, ben, cleo],
    from: '10:00',
    to: '12:00',
    seatsStoodIn: true,
    planned: true,
  });
  const count = async (where: object, scope = {}) =>
    ((await api.ask(query, { where, scope })) as typeof clashes & { clashes: { totalCount: number } }).clashes
      .totalCount;
  expect(await count({ planned: false })).toBe(0);
  expect(await count({ board: quay })).toBe(1);
  expect(await count({ board: club })).toBe(0);
  expect(await count({ person: twinIds.ada })).toBe(1);
  expect(await count({ person: twinIds.dora })).toBe(0);
  expect(await count({}, { asOf: '2023-05' })).toBe(0);
});

test('a person and a meeting name their clashes', async () => {
  const query = `query($person: ID!, $meeting: ID!) {
    person: node(id: $person) { ... on Person { clashes { from measured: to } measure(id: "clashes") } }
    meeting: node(id: $meeting) { ... on Meeting { clashes { people { name } } } }
  }`;
  expect(await api.ask(query, { person: twinIds.ada, meeting: twinIds.tideInJuly })).toEqual({
    person: { clashes: [{ from: '10:00', measured: '12:00' }], measure: 1 },
    meeting: { clashes: [{ people: [ada, ben, cleo] }] },
  });
});

test('meetings and boards cost person-hours times a rate', async () => {
  const query = `query($rate: Float!) {
    meeting: node(id: "${twinIds.tideInMay}") { ... on Meeting { peopleThere { name } seatsStoodIn personHours cost(rate: $rate) } }
    club: node(id: "${twinIds.clubInMay}") { ... on Meeting { peopleThere { name } seatsStoodIn personHours } }
    board: node(id: "${club}") { ... on Board { hoursPerYear personHoursPerYear costPerYear(rate: $rate) } }
    thresholds { duplicateDays duplicateScore duplicatePeople seriesShare seriesMeetings }
  }`;
  expect(await api.ask(query, { rate: 30 })).toEqual({
    meeting: { peopleThere: [ada, ben, cleo, dora], seatsStoodIn: false, personHours: 4 * 2, cost: 4 * 2 * 30 },
    club: { peopleThere: [ada, ben], seatsStoodIn: true, personHours: 2 * 2 },
    board: { hoursPerYear: 12, personHoursPerYear: 24, costPerYear: 24 * 30 },
    thresholds: { duplicateDays: 31, duplicateScore: 0.5, duplicatePeople: 2, seriesShare: 0.5, seriesMeetings: 2 },
  });
  const { errors } = await api.post(query, { rate: -1 });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT', 'BAD_INPUT']);
});

test('an unknown board or person is not found', async () => {
  for (const question of ['duplicatedMeetings', 'clashes'])
    for (const where of ['board', 'person']) {
      const { errors } = await api.post(`{ ${question}(where: { ${where}: "nobody" }) { totalCount } }`);
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
});
