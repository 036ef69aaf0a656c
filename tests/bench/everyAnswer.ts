// Every view in a real Chromium on 5,000 boards with 60,000 seats: `node tests/bench/everyAnswer.ts [FOLDER]` prints the largest answer of
// each, how long it took and what the page says it leaves out; it ends with 1 where an answer is over the limit, a page has failed, or a list
// was cut of which the page does not say how much there is.
// A folder keeps the loaded database for the next time; EVERY_ANSWER_BYTES sets another limit, so that the check can be seen to fail.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { recordId } from '../../server/domain/ids.ts';
import { openDatabase } from '../../server/store/local/openDatabase.ts';
import { defaultVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { openChromium } from '../support/openChromium.ts';
import { launch, newPlace, untilReady } from '../support/serving.ts';
import { largeLandscape } from './largeLandscape.ts';

const size = { seats: 60_000, seatsOfBoard: 12, meetings: 20_000, attendances: 110_000, actions: 3_000 };
const mostBytes = Number(process.env.EVERY_ANSWER_BYTES ?? 1_000_000);
const recordsAtOnce = 40_000;
const longestWait = 120_000;

const of = (kind: Parameters<typeof recordId>[0], i: number) => recordId(kind, 'large', String(i));
const [boards, organisation, person] = [
  [199, 455, 1526, 410].map((i) => of('BOARD', i)),
  of('ORGANISATION', 0),
  of('PERSON', 659),
];
const pages = [
  '/landscape',
  '/landscape?twin=table',
  '/landscape/findings',
  '/landscape/boards',
  ...['boards', 'people', 'organisations', 'seats'].map((one) => `/landscape/changes?of=${one}&since=2015&until=2021`),
  ...['unchecked', 'inferred', 'undated'].map((list) => `/landscape/quality?list=${list}`),
  '/network',
  '/network?group=none',
  ...['people', 'organisations', 'reporting'].map((kind) => `/network?of=${kind}`),
  ...['organisations', 'themes'].map((join) => `/network?join=${join}`),
  ...['area', 'tier', 'theme', 'community'].map((group) => `/network?group=${group}&closed=all`),
  `/network?around=${boards[0]}&steps=2`,
  `/network?of=organisations&around=${organisation}`,
  `/network?grown=${boards[0]}*60`,
  `/network?path=${boards[0]},${boards[3]}`,
  '/overlaps?show=all',
  '/overlaps?as=matrix',
  `/overlaps?as=sets&sets=${boards.join(',')}`,
  `/overlaps/${boards[0]}~${boards[1]}`,
  '/people',
  `/people/${person}`,
  '/organisations',
  `/organisations/${organisation}`,
  '/meetings?month=2021-01&span=year',
  '/meetings?show=calendar&month=2021-06',
  '/meetings?twin=table&all=yes',
  ...['series', 'duplicated', 'clashes', 'actions'].map((show) => `/meetings?show=${show}`),
  `/sight?of=${of('THEME', 0)}`,
  `/sight?of=${of('THEME', 0)}&twin=table`,
  ...[organisation, person, boards[0], of('THEME', 0), of('AREA', 1), of('SOURCE', 0), of('MEETING', 0)].map(
    (record) => `/measures?select=${record}`,
  ),
  '/landscape?asOf=2021-06',
  '/overlaps?tiers=REGIONAL',
];

/** Not lists that the page shows as such: it tells how many boards it draws or lists of them. */
const saidElsewhere =
  /^(?:LandscapeSharing\.data\.most|Overlaps\.data\.overlaps|OrganisationPage\.data\.node\.seats|Sight\.data\.lineOfSight\.tiers)/;

/** What a reader does there, and waits for. */
const doings: [path: string, act: (page: Page) => Promise<void>][] = [
  ['/measures', (page) => page.getByRole('combobox').first().fill('Board 12')],
  ['/people', (page) => page.getByRole('slider').first().press('ArrowLeft')],
  ['/network', (page) => page.getByRole('slider').first().press('ArrowLeft')],
];

const kept = process.argv[2];
const place = await newPlace('none');
await rm(place.dataFolder, { recursive: true });
const dataFolder = kept ?? (await mkdtemp(join(tmpdir(), 'boardwalk-bench-')));
if (!(await stat(join(dataFolder, 'neo4j')).catch(() => null))) await load();
const environment = { ...place.environment, BOARDWALK_DATA: dataFolder };
const serving = launch({ ...place, environment, dataFolder: place.dataFolder }, [process.execPath, 'server/main.ts']);
let failures = 0;
try {
  await untilReady(serving);
  const browser = await openChromium();
  for (const [path, act] of [...pages.map((page) => [page, null] as const), ...doings]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => window.localStorage.setItem('boardwalk.tour', 'ended'));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    failures += await visit(page, { path, act, errors });
    await page.close();
  }
  await browser.close();
} finally {
  await serving.stop();
  if (!kept) await rm(dataFolder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'Every view answers, within the limit.' : `${failures} went wrong.`);
process.exit(failures === 0 ? 0 : 1);

async function load(): Promise<void> {
  const opened = await openDatabase({ server: null, dataFolder, localVersion: defaultVersion }, console.log);
  const store = await openStore(opened);
  await migrate(store);
  // Records before what is tied to them, so that a part can be written at a time.
  const documents = largeLandscape(size);
  const later = ['TENURE', 'SEAT', 'MEETING', 'ATTENDANCE', 'ACTION'];
  const sorted = documents.toSorted((a, b) => later.indexOf(a.kind) - later.indexOf(b.kind));
  for (let at = 0; at < sorted.length; at += recordsAtOnce)
    await store.write(async (tx) => {
      await raiseRevision(tx);
      await putDocuments(tx, sorted.slice(at, at + recordsAtOnce));
    });
  await store.close();
  await opened.close();
}

interface Visit {
  path: string;
  act: ((page: Page) => Promise<void>) | null;
  errors: readonly string[];
}

/** How much is wrong with it. */
async function visit(page: Page, { path, act, errors }: Visit): Promise<number> {
  const answers: { bytes: number; operation: string; cuts: Cut[] }[] = [];
  let pending = 0;
  const isAsked = (words: string | null) => words !== null && !words.includes('subscription');
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && isAsked(request.postData())) pending++;
  });
  page.on('response', async (reply) => {
    const words = reply.request().postData();
    if (!reply.url().endsWith('/graphql') || !isAsked(words)) return;
    const operation = /query (\w+)/.exec(words ?? '')?.[1] ?? '';
    const body = await reply.body();
    answers.push({ bytes: body.length, operation, cuts: cutsOf(JSON.parse(body.toString()), operation) });
    pending--;
  });
  const began = performance.now();
  await page.goto(`${serving.address}${path}`);
  await page.locator('main h1').waitFor({ state: 'attached', timeout: longestWait });
  const rest = async () => {
    for (let quiet = 0; quiet < 8 && performance.now() - began < longestWait; ) {
      await page.waitForTimeout(100);
      quiet = pending > 0 || (await page.locator('.skeleton').count()) > 0 ? 0 : quiet + 1;
    }
  };
  await rest();
  if (act) {
    // What was listed before makes way.
    for (const answer of answers) answer.cuts = [];
    await act(page);
    await rest();
  }
  const took = performance.now() - began;
  const said = await page.locator('.truncated output, .table-foot output').allTextContents();
  const alerts = await page.locator('[role=alert]').allTextContents();
  const text = (await page.locator('main, aside').allInnerTexts()).join(' ');
  const unsaid = new Set(
    answers.flatMap(({ cuts }) =>
      cuts.filter((cut) => !saidElsewhere.test(cut.list) && !isSaid(cut, text)).map(wordsOf),
    ),
  );
  const largest = answers.toSorted((a, b) => b.bytes - a.bytes)[0];
  const wrong = [
    ...alerts,
    ...errors,
    ...[...unsaid].map((cut) => `The page does not say that it has ${cut}.`),
    ...(took > longestWait ? ['It does not come to rest.'] : []),
    ...answers.filter(({ bytes }) => bytes > mostBytes).map((one) => `${one.operation} is ${one.bytes} bytes.`),
  ];
  console.log(
    `${path}${act ? ', and something done there' : ''}: ${largest?.operation} ${largest?.bytes} bytes, ${(took / 1000).toFixed(1)} s. ${said.join(' ')}${wrong.map((one) => `\n  WRONG: ${one}`).join('')}`,
  );
  return wrong.length;
}

/** A list of which not all was sent. */
interface Cut {
  list: string;
  shown: number;
  total: number;
}

/** Lists with their length told beside them: as a connection, or as `things` beside `thingCount`; what is asked for its number alone is none. */
function cutsOf(answer: unknown, at: string): Cut[] {
  if (Array.isArray(answer)) return answer.flatMap((part) => cutsOf(part, at));
  if (typeof answer !== 'object' || answer === null) return [];
  const parts = Object.entries(answer);
  const number = (name: string) =>
    parts.find(([key, value]) => key === name && typeof value === 'number')?.[1] as number;
  const own = parts.flatMap(([name, value]): Cut[] => {
    if (!Array.isArray(value)) return [];
    const total = number(name === 'edges' ? 'totalCount' : `${name.replace(/s$/, '')}Count`);
    return total > value.length && value.length > 1 ? [{ list: `${at}.${name}`, shown: value.length, total }] : [];
  });
  return [...own, ...parts.flatMap(([name, value]) => cutsOf(value, `${at}.${name}`))];
}

function written(value: number): string {
  return value.toLocaleString('en-GB');
}

function isSaid({ shown, total }: Cut, text: string): boolean {
  return [total, total - shown].some((value) => new RegExp(`(?<![\\d,])${written(value)}(?![\\d,]*\\d)`).test(text));
}

function wordsOf({ list, shown, total }: Cut): string {
  return `${written(shown)} of ${written(total)} in ${list}`;
}
