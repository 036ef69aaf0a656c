import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const { forum, safety, violence, circle } = ids;

test('boards against boards, and those that share nobody left out', async () => {
  const { overlapMatrix: matrix } = (await api.ask(
    '{ overlapMatrix { boards { id } people total first other sharedPeople significant parents } }',
  )) as {
    overlapMatrix: {
      boards: { id: string }[];
      people: number[];
      total: number;
      first: number[];
      other: number[];
      sharedPeople: number[];
      significant: number[];
      parents: number[];
    };
  };
  const order = matrix.boards.map(({ id }) => id);
  expect(new Set(order)).toEqual(new Set([forum, safety, circle]));
  expect(matrix.total).toBe(3);
  expect(matrix.people).toEqual(order.map((id) => (id === circle ? 1 : 3)));
  const pairs = matrix.first.map((i, k) => ({
    boards: new Set([order[i], order[matrix.other[k] ?? 0]]),
    shared: matrix.sharedPeople[k],
    parent: matrix.parents.includes(k),
  }));
  expect(pairs).toHaveLength(3);
  expect(pairs).toEqual(
    expect.arrayContaining([
      { boards: new Set([forum, safety]), shared: 2, parent: true },
      { boards: new Set([forum, circle]), shared: 1, parent: false },
      { boards: new Set([safety, circle]), shared: 1, parent: false },
    ]),
  );
  expect(matrix.significant).toEqual([]);
});

test('at most so many boards, those of the strongest pair; the scope counts', async () => {
  const size = async (args: string) => {
    const { overlapMatrix } = (await api.ask(`{ overlapMatrix(${args}) { boards { id } total } }`)) as {
      overlapMatrix: { boards: unknown[]; total: number };
    };
    return [overlapMatrix.boards.length, overlapMatrix.total];
  };
  expect(await size('first: 2')).toEqual([2, 3]);
  expect(await size('scope: { tiers: [STATE] }')).toEqual([0, 0]);
  const refused = await api.post('{ overlapMatrix(first: 1001) { total } }');
  expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
});

test('combinations of boards hold their people, and for each pair those that it shares', async () => {
  const query = `query($boards: [ID!]!, $a: ID!, $b: ID!) {
    intersections(boards: $boards) {
      sets { id peopleCount } people totalColumns columns { boards { id } count people { id } } one: columns(first: 1) { people(first: 1) { id } }
    }
    overlap(a: $a, b: $b) { people { id } }
  }`;
  interface Named {
    id: string;
  }
  const { intersections, overlap } = (await api.ask(query, {
    boards: [circle, forum, safety, safety, violence],
    a: forum,
    b: safety,
  })) as {
    intersections: {
      sets: (Named & { peopleCount: number })[];
      people: number;
      totalColumns: number;
      columns: { boards: Named[]; count: number; people: Named[] }[];
      one: { people: Named[] }[];
    };
    overlap: { people: Named[] };
  };
  const { sets, columns } = intersections;
  expect(sets.map(({ peopleCount }) => peopleCount)).toEqual([3, 3, 1, 0]);
  expect(intersections.totalColumns).toBe(columns.length);
  for (const { count, people } of columns) expect(people).toHaveLength(count);
  const peopleOn = (...wanted: string[]) =>
    new Set(
      columns
        .filter(({ boards }) => wanted.every((id) => boards.some((board) => board.id === id)))
        .flatMap(({ people }) => people.map(({ id }) => id)),
    );
  expect(peopleOn(forum, safety)).toEqual(new Set(overlap.people.map(({ id }) => id)));
  for (const { id, peopleCount } of sets) expect(peopleOn(id).size).toBe(peopleCount);
  expect(peopleOn().size).toBe(intersections.people);
  expect(intersections.one.map(({ people }) => people.length)).toEqual([1]);
});

test('one to eight boards that are there', async () => {
  const codes = async (boards: readonly string[]) =>
    (await api.post('query($boards: [ID!]!) { intersections(boards: $boards) { people } }', { boards })).errors.map(
      ({ extensions }) => extensions.code,
    );
  expect(await codes([forum])).toEqual([]);
  expect(await codes([])).toEqual(['BAD_INPUT']);
  expect(await codes(['board_nowhere'])).toEqual(['NOT_FOUND']);
  expect(await codes(Array.from({ length: 9 }, (_, i) => `board_${i}`))).toEqual(['BAD_INPUT']);
});
