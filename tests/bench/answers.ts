// How fast the first views are answered on 1,000 boards and 10,000 people, through everything but the port: `node tests/bench/answers.ts`
// prints the median and the time within which 95 of 100 are answered.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createApp } from '../../server/http/createApp.ts';
import { askOf } from '../../server/questions/asking.ts';
import { closeHeavyWork } from '../../server/questions/heavyWork.ts';
import { openDatabase } from '../../server/store/local/openDatabase.ts';
import { defaultVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore, type Store } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { manyBoards } from '../fixtures/manyBoards.ts';

/** Milliseconds. */
export interface AnswerTime {
  view: string;
  /** The first one, which works everything out; it counts neither for the median nor for the rest. */
  first: number;
  p50: number;
  p95: number;
}

const size = { boards: 1_000, people: 10_000 };
const runs = 100;
const pair =
  'a { id name } b { id name } sharedPeople people { id name } jaccard containment strength relation organisations { name } themes { name }';

/** What the first views ask. */
export const firstViews: Readonly<Record<string, string>> = {
  overlaps: `{ overlaps(first: 50) { totalCount edges { node { ${pair} } } } }`,
  summary: '{ summary { boards people organisations seats meetings overlaps coverage { count } stated inferred } }',
  network:
    '{ network(limit: 500) { truncated nodes { id label size degree areas { name } themes { name } } edges { id source target weight behind } total { nodes edges } } }',
  people:
    '{ people(first: 50, orderBy: LOAD) { totalCount edges { node { name load { boards effectiveBoards hoursPerYear } } } } }',
  boards:
    '{ boards(first: 100) { totalCount edges { node { name peopleCount seats { person { name } evidence { locator source { title } } } } } } }',
};

/** Times each first view on a database of its own in that folder. */
export async function answerTimes(dataFolder: string): Promise<AnswerTime[]> {
  const opened = await openDatabase({ server: null, dataFolder, localVersion: defaultVersion }, () => undefined);
  const store = await openStore(opened);
  try {
    await migrate(store);
    await store.write(async (tx) => {
      await raiseRevision(tx);
      await putDocuments(tx, manyBoards(size));
    });
    const post = poster(store);
    // The landscape is read and its seats are worked out before anything is timed.
    await post('{ boards(first: 1) { totalCount } }');
    const times: AnswerTime[] = [];
    // Each in other words: an answer to the same ones would be sent as it was kept.
    for (const [view, query] of Object.entries(firstViews))
      times.push({ view, ...(await timesOf((run) => post(`${query} # ${run}`))) });
    return times;
  } finally {
    await closeHeavyWork();
    await store.close();
    await opened.close();
  }
}

function poster(store: Store): (query: string) => Promise<void> {
  const app = createApp({
    store,
    ask: askOf(store),
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
    clientFolder: 'dist/none',
  });
  return async (query) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const answer = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const text = await answer.text();
    if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  };
}

async function timesOf(work: (run: number) => Promise<void>): Promise<Omit<AnswerTime, 'view'>> {
  const timed = async (run: number): Promise<number> => {
    const began = performance.now();
    await work(run);
    return performance.now() - began;
  };
  const first = await timed(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run++) times.push(await timed(run));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(share * runs) - 1] ?? Number.NaN;
  return { first, p50: at(0.5), p95: at(0.95) };
}

if (import.meta.main) {
  const folder = await mkdtemp(join(tmpdir(), 'boardwalk-bench-'));
  try {
    for (const { view, first, p50, p95 } of await answerTimes(folder))
      console.log(`${view}: first ${first.toFixed(0)} ms, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
