import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const { forum, safety, violence, circle } = ids;

const pairs = async (args: string) => {
  const { overlaps } = (await api.ask(
    `{ overlaps${args} { totalCount edges { node { a { id } b { id } sharedPeople } } } }`,
  )) as {
    overlaps: { totalCount: number; edges: { node: { a: { id: string }; b: { id: string }; sharedPeople: number } }[] };
  };
  expect(overlaps.edges).toHaveLength(overlaps.totalCount);
  return overlaps.edges.map(({ node }) => ({ boards: new Set([node.a.id, node.b.id]), shared: node.sharedPeople }));
};
const forumAndSafety = { boards: new Set([forum, safety]), shared: 2 };
const forumAndCircle = { boards: new Set([forum, circle]), shared: 1 };
const safetyAndCircle = { boards: new Set([safety, circle]), shared: 1 };

test('a pair says everything', async () => {
  const query = `query($a: ID!, $b: ID!, $scope: Scope) { overlap(a: $a, b: $b, scope: $scope) {
    a { name } b { name } sharedPeople people { name } sizeA sizeB jaccard containment organisations { name }
    organisationJaccard themes { name } themeSimilarity areas { name } areaSimilarity sharedHoursPerYear sharedHoursDay relation
    strength newmanWeight undated statedPeople expectedPeople pValue qValue significant verdict reasons
  } }`;
  expect(await api.ask(query, { a: forum, b: safety })).toEqual({
    overlap: {
      a: { name: 'Harbour Forum' },
      b: { name: 'Safety Board' },
      sharedPeople: 2,
      people: [{ name: 'Bob Example' }, { name: 'Ann Sample' }],
      sizeA: 3,
      sizeB: 3,
      jaccard: 2 / 4,
      containment: expect.closeTo(2 / 3),
      organisations: [{ name: 'Aber Council' }, { name: 'Aber Health' }],
      organisationJaccard: expect.any(Number),
      themes: [],
      themeSimilarity: expect.closeTo((2 / 3 + 2 / 3 + 0) / 3),
      areas: [{ name: 'North Aber' }],
      areaSimilarity: 1,
      sharedHoursPerYear: null,
      sharedHoursDay: null,
      relation: 'PARENT',
      strength: expect.any(Number),
      // Ann sits on three boards, Bob on two.
      newmanWeight: 1 / 2 + 1 / 1,
      undated: false,
      statedPeople: 2,
      expectedPeople: expect.any(Number),
      pValue: expect.any(Number),
      qValue: expect.any(Number),
      significant: false,
      verdict: 'LEAVE',
      reasons: ['One is part of the other or reports to it, so that they overlap by how they are built.'],
    },
  });
});

test('two boards that share nothing have an overlap too', async () => {
  const query =
    'query($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { sharedPeople jaccard containment people { id } themeSimilarity } }';
  expect(await api.ask(query, { a: violence, b: circle })).toEqual({
    overlap: { sharedPeople: 0, jaccard: 0, containment: 0, people: [], themeSimilarity: null },
  });
});

test('a 2019 seat and a 2021 attendance are not one time', async () => {
  const query =
    'query($a: ID!, $b: ID!, $scope: Scope) { overlap(a: $a, b: $b, scope: $scope) { sharedPeople people { name } } }';
  const shared = (scope: object) => api.ask(query, { a: forum, b: safety, scope });
  expect(await shared({ asOf: '2019-06' })).toEqual({
    overlap: { sharedPeople: 2, people: [{ name: 'Bob Example' }, { name: 'Ann Sample' }] },
  });
  // Dan was an observer of the Safety Board in June 2019, and at the Forum in March 2021.
  const met = { asOf: '2021-03-04', seats: ['MEMBER', 'OBSERVER'] };
  const dan = [{ name: 'Dan Dummy' }];
  expect(await shared(met)).toMatchObject({ overlap: { people: expect.not.arrayContaining(dan) } });
  expect(await shared({ ...met, presumeMonths: 24 })).toMatchObject({
    overlap: { people: expect.arrayContaining(dan) },
  });
});

test('pairs that share a person are listed, and by what is asked of them', async () => {
  expect(new Set(await pairs(''))).toEqual(new Set([forumAndSafety, forumAndCircle, safetyAndCircle]));
  expect((await pairs('(orderBy: SHARED_PEOPLE)'))[0]).toEqual(forumAndSafety);
  expect((await pairs('(orderBy: JACCARD)'))[0]).toEqual(forumAndSafety);
  expect((await pairs('(orderBy: CONTAINMENT)')).at(-1)).toEqual(forumAndSafety);
  expect(await pairs(`(where: { board: "${circle}" })`)).toHaveLength(2);
  expect(await pairs(`(where: { person: "${ids.bob}" })`)).toEqual([forumAndSafety]);
  expect(await pairs('(where: { sharedPeople: 2 })')).toEqual([forumAndSafety]);
  expect(await pairs('(where: { withoutParents: true })')).not.toContainEqual(forumAndSafety);
  expect((await pairs('(where: { sharedPeople: 0 })')).length).toBeGreaterThan(3);
});

test('pairs beyond chance are told, listed and put first', async () => {
  const query = `query($where: OverlapFilter, $orderBy: OverlapOrder) {
    overlaps(where: $where, orderBy: $orderBy) { edges { node { qValue significant } } }
    thresholds { mostFalse }
  }`;
  const ask = async (variables: object) =>
    (await api.ask(query, { ...variables })) as {
      overlaps: { edges: { node: { qValue: number; significant: boolean } }[] };
      thresholds: { mostFalse: number };
    };
  const { overlaps, thresholds } = await ask({ orderBy: 'Q_VALUE' });
  const all = overlaps.edges.map(({ node }) => node);
  expect(all.map(({ qValue }) => qValue)).toEqual(all.map(({ qValue }) => qValue).sort((a, b) => a - b));
  for (const { qValue, significant } of all) expect(significant).toBe(qValue <= thresholds.mostFalse);
  const some = (await ask({ where: { significant: true } })).overlaps.edges;
  expect(some).toHaveLength(all.filter(({ significant }) => significant).length);
});

test('a pair answers every measure of pairs, in its scope', async () => {
  const { measures } = (await api.ask('{ measures { id of } }')) as { measures: { id: string; of: string }[] };
  const ofPairs = measures.filter(({ of }) => of === 'PAIR').map(({ id }) => id);
  const fields = ofPairs.map((id) => `${id}: measure(id: "${id}")`).join(' ');
  const ask = async (scope: object | null) => {
    const query = `query($a: ID!, $b: ID!, $scope: Scope) { overlap(a: $a, b: $b, scope: $scope) { p: pValue ${fields} } }`;
    return ((await api.ask(query, { a: forum, b: safety, scope })) as { overlap: Record<string, number | null> })
      .overlap;
  };
  const whole = await ask(null);
  expect(whole).toMatchObject({ sharedPeople: 2, jaccard: 2 / 4, containment: 2 / 3, areaSimilarity: 1 });
  expect(whole.pValue).toBe(whole.p);
  for (const id of ['hypergeometric', 'exactMargins', 'qValue']) {
    expect(whole[id]).toBeGreaterThan(0);
    expect(whole[id]).toBeLessThanOrEqual(1);
  }
  expect(await ask({ seats: ['OBSERVER'] })).toMatchObject({ sharedPeople: 0, hypergeometric: 1, exactMargins: 1 });
});

test('a measure of something else is none of a pair', async () => {
  const query = 'query($a: ID!, $b: ID!, $id: String!) { overlap(a: $a, b: $b) { measure(id: $id) } }';
  const ask = (id: string) => api.post(query, { a: forum, b: safety, id });
  expect(await ask('jaccard')).toMatchObject({ data: { overlap: { measure: 2 / 4 } }, errors: [] });
  expect((await ask('peopleCount')).errors[0]).toMatchObject({
    message: expect.stringContaining('peopleCount'),
    extensions: { code: 'NOT_FOUND' },
  });
});
