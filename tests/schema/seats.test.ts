import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);

interface Seat {
  id: string;
  person: { name: string } | null;
  basis: string;
}
const ofBoard = async (id: string, scope: object | null = null): Promise<Seat[]> => {
  const query =
    'query($id: ID!, $scope: Scope) { node(id: $id) { ... on Board { seats(scope: $scope) { id person { name } basis } } } }';
  const { node } = (await api.ask(query, { id, scope })) as { node: { seats: Seat[] } };
  return node.seats;
};
const full = `query($id: ID!) { node(id: $id) { __typename id ... on Seat {
  board { name } person { name } organisation { name } post { name } role title onBehalfOf { name } certainty from to seen
  spells { from to presumed } undated planned basis lastChecked evidence { source { title } fact locator quote certainty }
} } }`;

test('a seat on record says everything', async () => {
  expect(await api.ask(full, { id: ids.annChairs })).toEqual({
    node: {
      __typename: 'Seat',
      id: ids.annChairs,
      board: { name: 'Harbour Forum' },
      person: { name: 'Ann Sample' },
      organisation: null,
      post: null,
      role: 'CHAIR',
      title: 'Chairwoman',
      onBehalfOf: { name: 'Aber Council' },
      certainty: 'STATED',
      from: '2019-01-01',
      to: null,
      seen: [],
      spells: [
        { from: '2019-01-01', to: '2019-06-30', presumed: false },
        { from: '2019-07-01', to: '2020-06-30', presumed: true },
      ],
      undated: false,
      planned: false,
      basis: 'RECORD',
      lastChecked: null,
      evidence: [
        {
          source: { title: 'List of members' },
          fact: null,
          locator: 'l. 12',
          quote: 'Dr Ann Sample chairs',
          certainty: 'STATED',
        },
      ],
    },
  });
});

test('a seat that follows from an office rests on seat and tenure, inferred, and opens by its id', async () => {
  const seats = await ofBoard(ids.safety);
  const worked = seats.find(({ basis }) => basis === 'POST');
  expect(await api.ask(full, { id: worked?.id })).toMatchObject({
    node: {
      person: { name: 'Cat Specimen' },
      post: { name: 'Chief Officer' },
      certainty: 'INFERRED',
      from: null,
      spells: [{ from: '2019-01-01', to: '2020-12-31', presumed: false }],
      basis: 'POST',
      evidence: [
        { locator: 'l. 16', quote: 'the Chief Officer sits', certainty: 'INFERRED' },
        { locator: 'l. 11', quote: 'Cat Specimen, Chief Officer', certainty: 'INFERRED' },
      ],
    },
  });
});

test('a seat that follows from attendance rests on it, inferred', async () => {
  const seats = await ofBoard(ids.forum);
  const worked = seats.find(({ basis, person }) => basis === 'ATTENDANCE' && person?.name === 'Dan Dummy');
  expect(await api.ask(full, { id: worked?.id })).toMatchObject({
    node: {
      role: 'MEMBER',
      certainty: 'INFERRED',
      seen: ['2021-03-04'],
      evidence: [{ locator: 'l. 3', quote: 'Present: Dan Dummy', certainty: 'INFERRED' }],
    },
  });
});

test('an undated seat holds always and says so', async () => {
  expect(await api.ask(full, { id: ids.annOnCircle })).toMatchObject({
    node: { undated: true, spells: [{ from: null, to: null, presumed: false }] },
  });
});

test('an announced seat is listed and holds on no day', async () => {
  expect(await api.ask(full, { id: ids.sianAnnounced })).toMatchObject({ node: { planned: true, spells: [] } });
  expect((await ofBoard(ids.forum)).map(({ id }) => id)).toContain(ids.sianAnnounced);
  const then = await ofBoard(ids.forum, { asOf: '2023' });
  expect(then.map(({ id }) => id)).toEqual([ids.sianAnnounced]);
  expect(await api.ask(`{ people(scope: { asOf: "2023" }, where: { board: "${ids.forum}" }) { totalCount } }`)).toEqual(
    {
      people: { totalCount: 0 },
    },
  );
});

test('every role is shown unless the scope names some', async () => {
  const holders = async (scope: object | null) =>
    (await ofBoard(ids.safety, scope)).map(({ person }) => person?.name ?? null);
  expect(new Set(await holders(null))).toEqual(
    new Set(['Ann Sample', 'Bob Example', 'Cat Specimen', 'Dan Dummy', null]),
  );
  expect(await holders({ seats: ['OBSERVER'] })).toEqual(['Dan Dummy']);
  expect(await holders({ seats: ['CHAIR'] })).toEqual([]);
});

test('the days are those in scope, under its presumption', async () => {
  const query =
    'query($id: ID!, $scope: Scope) { node(id: $id) { ... on Seat { spells(scope: $scope) { from to presumed } } } }';
  const spells = (scope: object) => api.ask(query, { id: ids.annOnSafety, scope });
  expect(await spells({ from: '2019-06-15' })).toEqual({
    node: {
      spells: [
        { from: '2019-06-15', to: '2019-06-30', presumed: false },
        { from: '2019-07-01', to: '2020-06-30', presumed: true },
      ],
    },
  });
  expect(await spells({ presumeMonths: 0, asOf: '2019-07-01' })).toEqual({ node: { spells: [] } });
});
