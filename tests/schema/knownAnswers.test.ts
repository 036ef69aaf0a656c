// Two networks of the literature, imported as plain lists of who is on which board and asked for by the API: every number against what is
// published, what networkx gives, or the definition worked through in a slow and obvious way.
import { beforeEach, describe, expect, it } from 'vitest';
import { brokerageOfWomen, davis, events, eventsInCommon } from '../analysis/davis.ts';
import { relativeError } from '../analysis/exactTail.ts';
import { betweennessOfClubs, brokerageOfChiefs, chiefs, clubs, galaskiewicz } from '../analysis/galaskiewicz.ts';
import { membership, type World } from '../analysis/world.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const store = await storeForTests();
const api = apiOf(store);

type Sets = ReadonlyMap<string, ReadonlySet<string>>;
const rowsOf = ({ seats = [] }: World) => seats.map(({ person, board }) => [person ?? '', board] as const);
const plain = (world: World) => ['person,board', ...rowsOf(world).map((row) => row.join(','))].join('\n');

/** The same as people send it: another order, other headings, names that need quotation marks, every row twice. */
const asSent = (world: World) => {
  const rows = rowsOf(world).map(([person, board]) => `"${board}, the ""old""";"${person}, the ""old"""`);
  return ['\uFEFFBoard; PERSON', ...rows, ...rows.toReversed()].join('\r\n');
};
const bare = (name: string) => name.replace(', the "old"', '');

function setsOf(world: World): { boards: Sets; people: Sets } {
  const [boards, people] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [person, board] of rowsOf(world)) {
    boards.set(board, (boards.get(board) ?? new Set()).add(person));
    people.set(person, (people.get(person) ?? new Set()).add(board));
  }
  return { boards, people };
}

interface Pair {
  a: { name: string };
  b: { name: string };
  sharedPeople: number;
  jaccard: number;
  containment: number;
  expectedPeople: number;
  pValue: number;
  qValue: number;
  significant: boolean;
}
type Values = Record<'id' | 'name', string> & Record<string, number>;

async function valuesOf(kind: 'boards' | 'people', fields: string): Promise<Map<string, Values>> {
  const answer = (await api.ask(`{ all: ${kind}(first: 100) { edges { node { id name ${fields} } } } }`)) as {
    all: { edges: { node: Values }[] };
  };
  return new Map(answer.all.edges.map(({ node }) => [bare(node.name), node]));
}

/** Of every two boards, whether they share anybody or not. */
async function allPairs(): Promise<Pair[]> {
  const boards = [...(await valuesOf('boards', '')).values()];
  const two = boards.flatMap(({ id: a }, i) => boards.slice(i + 1).map(({ id: b }) => ({ a, b })));
  const query = `query($a: ID!, $b: ID!) { overlap(a: $a, b: $b) {
    a { name } b { name } sharedPeople jaccard containment expectedPeople pValue qValue significant
  } }`;
  const answers = await Promise.all(two.map((pair) => api.ask(query, pair)));
  return answers.map((answer) => (answer as { overlap: Pair }).overlap);
}

const both = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].filter((it) => y.has(it)).length;
const jaccard = (x: ReadonlySet<string>, y: ReadonlySet<string>) => {
  const either = new Set([...x, ...y]).size;
  return either === 0 ? 0 : both(x, y) / either;
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const near = (value: number) => expect.closeTo(value, 10);

/** Of each board, how likely each person sits there: every multiplier in turn is what its own margin asks for, until all are met. */
function fitted({ boards, people }: ReturnType<typeof setsOf>): Map<string, number[]> {
  const x = new Map([...people].map(([person]) => [person, 1]));
  const y = new Map([...boards].map(([board]) => [board, 1]));
  const meet = (own: Map<string, number>, margins: Sets, others: Map<string, number>) => {
    for (const [name, { size }] of margins) {
      const now = own.get(name) ?? 0;
      own.set(name, size / sum([...others.values()].map((other) => other / (1 + now * other))));
    }
  };
  for (let round = 0; round < 3000; round++) {
    meet(x, people, y);
    meet(y, boards, x);
  }
  const model = new Map([...y].map(([board, by]) => [board, [...x.values()].map((bx) => (bx * by) / (1 + bx * by))]));
  for (const [board, { size }] of boards) expect(sum(model.get(board) ?? [])).toBeCloseTo(size, 10);
  return model;
}

/** Benjamini & Hochberg: the least p·m / rank over this p and all larger ones; alike to nine figures is equal. */
function falseShare(own: number, all: readonly number[]): number {
  const rank = (value: number) => all.filter((other) => other <= value * (1 + 1e-9)).length;
  return Math.min(1, ...all.filter((p) => p >= own * (1 - 1e-9)).map((p) => (Math.max(p, own) * all.length) / rank(p)));
}

const women = {
  world: davis,
  between: Object.fromEntries(events.map((event, i) => [event, i >= 5 && i <= 8 ? 25 / 4 : 0])),
  brokers: brokerageOfWomen,
  // As published: two decimal places.
  digits: 2,
};
const executives = {
  world: galaskiewicz,
  between: Object.fromEntries(clubs.map((club, i) => [club, betweennessOfClubs[i] ?? Number.NaN])),
  brokers: Object.fromEntries(chiefs.map((chief, i) => [chief, brokerageOfChiefs[i] ?? Number.NaN])),
  digits: 10,
};

describe.each([
  ['the women of Davis, Gardner & Gardner', women, plain],
  ['the chief executives of Galaskiewicz', executives, plain],
  ['the chief executives in a file as people send it', executives, asSent],
])('%s', { timeout: 60_000 }, (_, { world, between, brokers, digits }, write) => {
  const sets = setsOf(world);
  const of = (board: { name: string }) => sets.boards.get(bare(board.name)) ?? new Set();
  beforeEach(() => importTexts(store, { 'list.csv': write(world) }));

  it('overlap as their sets do', async () => {
    const pairs = await allPairs();
    expect(pairs).toHaveLength((sets.boards.size * (sets.boards.size - 1)) / 2);
    for (const pair of pairs) {
      const [a, b] = [of(pair.a), of(pair.b)];
      expect(pair).toMatchObject({
        sharedPeople: both(a, b),
        jaccard: near(jaccard(a, b)),
        containment: near(both(a, b) / Math.min(a.size, b.size)),
      });
    }
  });

  it('overlap by chance as the fitted model has it, summed without rounding', async () => {
    const model = fitted(sets);
    const pairs = await allPairs();
    for (const { a, b, sharedPeople, expectedPeople, pValue, qValue, significant } of pairs) {
      const draws = (model.get(bare(a.name)) ?? []).map((chance, k) => ({
        chance: chance * (model.get(bare(b.name))?.[k] ?? 0),
        count: 1,
      }));
      const off = sharedPeople === 0 ? pValue - 1 : relativeError(draws, sharedPeople, pValue);
      expect({ a, b, off: Math.abs(off) < 1e-6 }).toEqual({ a, b, off: true });
      expect(expectedPeople).toEqual(near(sum(draws.map(({ chance }) => chance))));
      const q = falseShare(
        pValue,
        pairs.map((pair) => pair.pValue),
      );
      expect({ a, b, qValue, significant }).toEqual({ a, b, qValue: near(q), significant: q <= 0.05 });
    }
  });

  it('are on so many really different boards', async () => {
    const people = await valuesOf('people', 'load { boards effectiveBoards } measure(id: "effectiveBoards")');
    expect([...people.keys()].toSorted()).toEqual([...sets.people.keys()].toSorted());
    for (const [person, own] of sets.people) {
      const without = [...own].map((board) => [...(sets.boards.get(board) ?? [])].filter((it) => it !== person));
      const ordinary = without.map((a, i) =>
        sum(without.map((b, j) => (i === j ? 1 : jaccard(new Set(a), new Set(b))) / own.size)),
      );
      const effective = Math.exp(-sum(ordinary.map((value) => Math.log(value) / own.size)));
      expect(people.get(person)).toMatchObject({
        load: { boards: own.size, effectiveBoards: near(effective) },
        measure: near(effective),
      });
    }
  });

  it('lie between boards, and between people and boards, as is published or networkx has it', async () => {
    const boards = await valuesOf(
      'boards',
      'measure(id: "betweenness") importance { parts { name value } } share: measure(id: "normalisedBetweenness")',
    );
    const people = await valuesOf('people', 'measure(id: "brokerage")');
    const most = ((sets.boards.size - 1) * (sets.boards.size - 2)) / 2;
    for (const [board, value] of Object.entries(between))
      expect(boards.get(board)).toMatchObject({
        measure: near(value),
        share: near(value / most),
        importance: { parts: expect.arrayContaining([{ name: 'BETWEENNESS', value: near(value) }]) },
      });
    for (const [person, value] of Object.entries(brokers))
      expect(people.get(person)).toMatchObject({ measure: expect.closeTo(value, digits) });
  });
});

it('the women share events as Breiger counted', async () => {
  await importTexts(store, { 'list.csv': plain(davis) });
  const shared = new Map((await allPairs()).map(({ a, b, sharedPeople }) => [`${a.name} ${b.name}`, sharedPeople]));
  const counted = events.flatMap((a, i) => events.map((b, j) => [a, b, i, j] as const)).filter(([, , i, j]) => i !== j);
  for (const [a, b, i, j] of counted)
    expect([a, b, shared.get(`${a} ${b}`) ?? shared.get(`${b} ${a}`)]).toEqual([a, b, eventsInCommon[i]?.[j]]);
});

it('two of four boards that share nine of ten do so beyond chance, and no others', async () => {
  const people = (count: number, from: number) => Array.from({ length: count }, (_, i) => `P${from + i}`);
  const four = membership({ A: people(20, 0), B: people(5, 0), C: people(10, 20), D: [...people(9, 20), 'P30'] });
  await importTexts(store, { 'list.csv': plain(four) });
  const significant = (await allPairs()).filter((pair) => pair.significant);
  // SciPy's fit, summed; over six pairs.
  const [p, q] = [0.007290978367138, 6 * 0.007290978367138];
  expect(significant).toMatchObject([{ a: { name: 'C' }, b: { name: 'D' }, pValue: near(p), qValue: near(q) }]);
});
