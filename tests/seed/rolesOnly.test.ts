// Where roles are shown instead of names, nothing that the interface asks is answered with a name, on both data sets.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import type { Landscape } from '../../server/domain/landscape.ts';
import type { Id } from '../../server/domain/records.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { readNames } from '../../server/store/readNames.ts';
import { apiOf } from '../support/api.ts';
import { type Asked, clientQueries } from '../support/clientQueries.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';

const store = await openStore(testDatabase());
const driver = openDriver();
afterAll(async () => {
  await emptyDatabase(driver);
  await Promise.all([driver.close(), store.close()]);
});

/** Hundreds of questions, some of them heavy. */
const patience = 300_000;
const queries = clientQueries();
/** What people are in. */
const telling = ['Actions', 'BoardRecord', 'Network', 'People', 'PersonRecord', 'Search'];
type Variables = Record<string, unknown>;

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** All ways of naming the people of a landscape, by their first words; what a post is called too is a title. */
function namesOf({ people, posts }: Landscape): Map<string, string[][]> {
  const titles = new Set(posts.flatMap(({ name, aliases }) => [name, ...aliases]));
  const names = people.flatMap(({ name, sortName, honorific, aliases }) => [
    name,
    sortName,
    `${honorific ?? 'Mr'} ${name.split(' ').at(-1)}`,
    ...aliases.filter((alias) => !titles.has(alias)),
  ]);
  return Map.groupBy(names.map(words), ([first = '']) => first);
}

/** The names in an answer, text by text. */
function namesIn(answer: unknown, names: ReadonlyMap<string, string[][]>): string[] {
  if (Array.isArray(answer)) return answer.flatMap((part) => namesIn(part, names));
  if (typeof answer === 'object' && answer !== null)
    return Object.values(answer).flatMap((part) => namesIn(part, names));
  if (typeof answer !== 'string') return [];
  const said = words(answer);
  const begun = said.flatMap((word, at) => (names.get(word) ?? []).map((name) => ({ name, at })));
  return begun
    .filter(({ name, at }) => name.every((word, i) => said[at + i] === word))
    .map(({ name }) => name.join(' '));
}

interface Ground {
  ids: Readonly<Record<string, readonly Id[]>>;
  /** What people are called, to be searched for. */
  called: readonly string[];
}

async function groundOf(landscape: Landscape): Promise<Ground> {
  const { people, boards, organisations, posts, tenures, meetings, attendances, themes, areas } = landscape;
  const idsOf = (records: Iterable<{ id: Id }>) => Array.from(records, ({ id }) => id);
  const actions = await driver.executeQuery('MATCH (a:Action) RETURN a.id AS id', {}, testDatabase());
  const ids = {
    Person: idsOf(people),
    Board: idsOf(boards),
    Organisation: idsOf(organisations),
    Post: idsOf(posts),
    Tenure: idsOf(tenures),
    Seat: idsOf(landscape.seats),
    Meeting: idsOf(meetings),
    Attendance: idsOf(attendances),
    Action: actions.records.map((record) => String(record.get('id'))),
    Theme: idsOf(themes),
    Area: idsOf(areas),
    Source: idsOf(await readNames(store, 'SOURCE')),
  };
  const some = people.filter((_, place) => place % Math.ceil(people.length / 4) === 0);
  return { ids, called: some.flatMap(({ name, aliases }) => [name, ...name.split(' '), ...aliases]) };
}

/** What to ask a query with: of each variable without which it cannot be asked, values enough. */
function variablesFor({ variables, of }: Asked, { ids, called }: Ground): Variables[] {
  const some = (type: string, most = 4): readonly Id[] => {
    const all = ids[type] ?? [];
    return all.filter((_, place) => place % Math.ceil(all.length / most) === 0);
  };
  const [one = '', other = '', third = ''] = some('Board', 3);
  const fixed: Record<string, unknown> = {
    a: one,
    b: other,
    board: one,
    boards: [one, other, third],
    goal: 'HOURS_SAVED',
    least: 0.5,
    from: '2018',
    to: '2026',
    date: '2021-06-24',
    tier: 'LOCAL',
    first: 50,
    most: 50,
    theme: some('Theme')[0],
    around: some('Person')[0],
    of: 'PEOPLE_AND_BOARDS',
    ids: some('Seat'),
    limit: 500,
    join: 'PEOPLE',
    minimumWeight: 0,
    steps: 2,
    kind: 'PERSON',
  };
  const asked = Object.entries(variables).filter(([name, type]) => type.endsWith('!') || name === 'of');
  const plain = Object.fromEntries(
    asked.map(([name, type]) => [name, type === 'Boolean!' ? name !== 'reportsOnly' : fixed[name]]),
  );
  if (variables.from === 'ID!') return [{ ...plain, from: some('Person')[0], to: some('Person')[1] }];
  if (variables.text) return [...called, 'Chief', 'Member', 'Board'].map((text) => ({ ...plain, text }));
  if (!variables.id) return [plain];
  const types = of.filter((type) => ids[type]);
  return (types.length > 0 ? types : Object.keys(ids)).flatMap((type) => some(type).map((id) => ({ ...plain, id })));
}

describe.each(['wales', 'aber'])('%s', (seed) => {
  const api = apiOf(store);
  let landscape: Landscape;
  let ground: Ground;
  beforeAll(async () => {
    await emptyDatabase(driver);
    await seedLandscape(store, seed, { who: 'seed' });
    landscape = await readLandscape(store);
    ground = await groundOf(landscape);
  }, patience);

  /** The names that each of the queries is answered with. */
  async function told(some: readonly Asked[], query: string, language: string): Promise<Map<string, string[]>> {
    const names = namesOf(landscape);
    const found = new Map<string, string[]>();
    // What cannot be told without names is refused to whoever is shown roles only.
    const expected = query === '' ? ['NOT_FOUND'] : ['NOT_FOUND', 'NOT_ALLOWED'];
    for (const asked of some) {
      for (const variables of variablesFor(asked, ground)) {
        const answer = await api.fetch(`/graphql${query}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
          body: JSON.stringify({ query: asked.text, variables }),
        });
        const reply: { errors?: { message: string; extensions: { code: string } }[] } = await answer.json();
        const odd = reply.errors?.filter(({ extensions }) => !expected.includes(extensions.code)) ?? [];
        expect(odd, `${asked.name} ${JSON.stringify(variables)}`).toEqual([]);
        const there = namesIn(reply, names);
        if (there.length > 0) found.set(asked.name, [...(found.get(asked.name) ?? []), ...there]);
      }
    }
    return found;
  }

  it(
    'with names, these questions are answered with some',
    async () => {
      const found = await told(
        queries.filter(({ name }) => telling.includes(name)),
        '',
        'en',
      );
      expect([...found.keys()].sort()).toEqual(telling);
    },
    patience,
  );

  it(
    'with roles only, no file that goes out holds one',
    async () => {
      const names = namesOf(landscape);
      const told = async (format: string, query: string): Promise<string[]> => {
        const bytes = new Uint8Array(await (await api.fetch(`/export/${format}${query}`)).arrayBuffer());
        const isPacked = /csv|xlsx|docx/.test(format);
        const parts = isPacked ? Object.values(unzipSync(bytes)) : [bytes];
        return parts.flatMap((part) => namesIn(new TextDecoder().decode(part), names));
      };
      const papers = ['report.html', 'report.docx', 'report.csv.zip'];
      const files = ['csv', 'xlsx', 'popolo', 'org', 'ftm', 'graphml', 'gexf', 'ics', ...papers];
      // Aber is large: there the tables and the page stand for the others, which are made of the same answers.
      for (const format of seed === 'wales' ? files : ['csv', 'ics', 'report.html']) {
        expect({ format, told: (await told(format, '')).length > 0 }).toEqual({ format, told: true });
        const language = seed === 'wales' ? 'cy' : 'en';
        expect({ format, told: await told(format, `?names=roles&lang=${language}`) }).toEqual({ format, told: [] });
      }
    },
    patience,
  );

  it(
    'with roles only, none of all that the interface asks is',
    async () => {
      expect(queries.length).toBeGreaterThan(50);
      expect(Object.fromEntries(await told(queries, '?names=roles', seed === 'wales' ? 'cy' : 'en'))).toEqual({});
    },
    patience,
  );
});
