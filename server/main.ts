// The server: reads settings, opens port and database, closes both.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import pino from 'pino';
import { backupFolder, bringUpToDate } from './changes/bringUpToDate.ts';
import { takeUpImports } from './changes/imports/takeUpImports.ts';
import { isUntouched, seedLandscape } from './changes/seedLandscape.ts';
import { BoardwalkError } from './domain/errors.ts';
import { createApp } from './http/createApp.ts';
import { idleSeconds } from './http/limits.ts';
import { listen } from './listen.ts';
import { askOf } from './questions/asking.ts';
import { closeHeavyWork } from './questions/heavyWork.ts';
import { summary } from './questions/summary.ts';
import { readSettings, type Settings } from './settings.ts';
import { readChanges } from './store/changeLog.ts';
import { openDatabase } from './store/local/openDatabase.ts';
import { openStore, type Store } from './store/openStore.ts';
import { readRevision } from './store/revision.ts';
import { lastChangeSentence } from './wording/lastChangeSentence.ts';
import { phrase } from './wording/phrase.ts';
import { sentence } from './wording/sentence.ts';

const clientFolder = fileURLToPath(new URL('../dist/client/', import.meta.url));
const patienceWithClosing = 30_000;
const wonderedAt = 1_000;
/** What was opened, to be closed in the opposite order. */
const closings: (() => unknown)[] = [];
// Who comes early sees the page come by itself.
const starting = 'Boardwalk is starting.\nMae Boardwalk yn cychwyn.\n';
const whileStarting = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3', refresh: '3' };
const say = (sentence: string): void => console.log(sentence);

closeWithGrace({ delay: patienceWithClosing }, async ({ signal, err }) => {
  if (err) console.error(err);
  else if (signal) say(`${signal}: closing.`);
  for (const close of closings.reverse()) await close();
});
// The starter holds the other end: gone, however it ended, the server goes too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

async function start({ host, port, database, seed, logLevel }: Settings): Promise<void> {
  const server = createServer({ keepAliveTimeout: idleSeconds * 1000 }, (_, response) =>
    response.writeHead(503, whileStarting).end(starting),
  );
  closings.push(() => server.close().closeAllConnections());
  await listen(server, host, port);

  const opened = await openDatabase(database, say);
  closings.push(() => opened.close());
  const store = await openStore(opened);
  closings.push(() => store.close());
  await timed('Migrations', async () => {
    const path = await bringUpToDate(store, backupFolder(database.dataFolder));
    if (path !== null) say(phrase('backedUpFirst', 'en', { path }));
  });
  // Of a database that is restored by half nothing is served.
  if ((await readRevision(store)) > 0) say(lastChangeSentence((await readChanges(store, 1, null))[0] ?? null, 'en'));
  if (seed !== null && (await isUntouched(store))) await loadExample(store, seed);

  const ask = askOf(store, backupFolder(database.dataFolder));
  // Reads the landscape whole, so that nobody's first question has to wait for it.
  await timed('Reading the landscape', () => summary(ask('en'), null));
  const app = createApp({ store, ask, host, log: pino({ level: logLevel }, process.stderr), clientFolder });
  closings.push(closeHeavyWork);
  closings.push(() => app.dispose());
  await takeUpImports(store);
  server.removeAllListeners('request').on('request', (request, response) => void app(request, response));
  say(`Boardwalk is ready: http://${host}:${port}`);
}

/** Says what something took when that was longer than anybody waits without wondering. */
async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  if (took > wonderedAt) say(`${what}: done in ${(took / 1000).toFixed(1)} s.`);
}

async function loadExample(store: Store, seed: string): Promise<void> {
  const began = performance.now();
  say(`Loading the data set ${seed} …`);
  await seedLandscape(store, seed, { who: 'seed' });
  say(`Data set ${seed} loaded (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}

try {
  await start(readSettings(process.env));
} catch (problem) {
  if (!(problem instanceof BoardwalkError)) throw problem;
  console.error(sentence(problem, 'en'));
  for (const close of closings.reverse()) await close();
  process.exit(2);
}
