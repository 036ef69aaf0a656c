// The server: reads settings, opens port and database, closes both.
import type { Server } from 'node:http';
import closeWithGrace from 'close-with-grace';
import { BoardwalkError } from './domain/errors.ts';
import { listen } from './listen.ts';
import { readSettings, type Settings } from './settings.ts';
import { type OpenDatabase, openDatabase } from './store/local/openDatabase.ts';
import { openStore, type Store } from './store/openStore.ts';
import { sentence } from './wording/sentence.ts';

const patienceWithClosing = 30_000;
const opened: { server?: Server; store?: Store; database?: OpenDatabase } = {};

closeWithGrace({ delay: patienceWithClosing }, async ({ signal, err }) => {
  if (err) console.error(err);
  else if (signal) console.log(`${signal}: closing.`);
  opened.server?.close();
  opened.server?.closeAllConnections();
  await opened.store?.close();
  await opened.database?.close();
});
// The starter holds the other end: gone, however it ended, the server goes too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

async function start(settings: Settings): Promise<void> {
  const { host, port } = settings;
  opened.server = await listen(host, port, (_, response) => {
    response.writeHead(503).end();
  });
  opened.database = await openDatabase(settings.database, (said) => console.log(said));
  opened.store = await openStore(opened.database);
  console.log(`Boardwalk is ready at http://${host}:${port}`);
}

try {
  await start(readSettings(process.env));
} catch (problem) {
  if (!(problem instanceof BoardwalkError)) throw problem;
  console.error(sentence(problem, 'en'));
  process.exit(2);
}
