import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const board = async (scope: string, selection: string) => {
  const found = (await api.ask(
    `{ boards(${scope} where: { ids: ["${ids.safety}"] }) { edges { node { ${selection} } } } }`,
  )) as {
    boards: { edges: { node: unknown }[] };
  };
  return found.boards.edges[0]?.node;
};

test('a field without a scope takes that of the question around it, however deep', async () => {
  expect(await board('', 'peopleCount')).toEqual({ peopleCount: 3 });
  expect(await board('scope: { asOf: "2018-06" }', 'peopleCount')).toEqual({ peopleCount: 0 });
  expect(await board('scope: { asOf: "2018-06" }', 'reportsTo { peopleCount }')).toEqual({
    reportsTo: [{ peopleCount: 0 }],
  });
});

test('a scope of its own goes before it, and holds for what is within', async () => {
  const own = 'people(scope: { asOf: "2019-07" }) { name boards { name } }';
  expect(await board('scope: { asOf: "2018-06" }', own)).toEqual({
    people: [
      { name: 'Bob Example', boards: [{ name: 'Harbour Forum' }, { name: 'Safety Board' }] },
      { name: 'Ann Sample', boards: [{ name: 'Harbour Forum' }, { name: 'Health Circle' }, { name: 'Safety Board' }] },
      { name: 'Cat Specimen', boards: [{ name: 'Safety Board' }] },
    ],
  });
});

test('without a scope anywhere all times count, and a record shows every role', async () => {
  const query = 'query($id: ID!) { node(id: $id) { ... on Person { seats { role } boards { name } } } }';
  expect(await api.ask(query, { id: ids.dan })).toEqual({
    node: { seats: [{ role: 'MEMBER' }, { role: 'OBSERVER' }], boards: [{ name: 'Harbour Forum' }] },
  });
});

test('each part of a scope is heeded', async () => {
  const count = async (scope: object) => {
    const { boards } = (await api.ask('query($s: Scope) { boards(scope: $s) { totalCount } }', { s: scope })) as {
      boards: { totalCount: number };
    };
    return boards.totalCount;
  };
  const seats = async (scope: object) =>
    (
      (await api.ask('query($s: Scope) { summary(scope: $s) { seats } }', { s: scope })) as {
        summary: { seats: number };
      }
    ).summary.seats;
  expect(await count({ areas: [ids.north] })).toBe(1);
  expect(await count({ areas: [ids.region] })).toBe(2);
  expect(await count({ themes: [ids.safetyTheme] })).toBe(3);
  expect(await count({ tiers: ['LOCAL', 'REGIONAL'] })).toBe(2);
  expect(await count({ kinds: ['panel'] })).toBe(1);
  expect(await count({ from: '2019' })).toBe(4);
  expect(await count({ to: '2014-12' })).toBe(4);
  const all = await seats({});
  expect(await seats({ certainty: 'STATED_ONLY' })).toBeLessThan(all);
  expect(await seats({ undated: 'EXCLUDE' })).toBe(all - 1);
  expect(await seats({ seats: ['CHAIR'] })).toBe(1);
  expect(await seats({ asOf: '2020-07', presumeMonths: 0 })).toBeLessThan(
    await seats({ asOf: '2020-07', presumeMonths: 24 }),
  );
});

test('an organisation counts as its body unless asked otherwise', async () => {
  const represented = (rollUp: string) => board(`scope: { rollUp: ${rollUp} }`, 'organisations { name }');
  const [council, health, all, housing] = ['Aber Council', 'Aber Health', 'All Councils', 'Housing'].map((name) => ({
    name,
  }));
  expect(await represented('BODY')).toEqual({ organisations: [council, health] });
  expect(await represented('UNIT')).toEqual({ organisations: [health, housing] });
  expect(await represented('COLLECTIVE')).toEqual({ organisations: [health, all] });
});
