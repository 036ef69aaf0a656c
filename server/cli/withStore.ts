// The database for one command: the one that runs already, or started for it and stopped again; its migrations are in.
import { backupFolder, bringUpToDate } from '../changes/bringUpToDate.ts';
import { readSettings } from '../settings.ts';
import { openDatabase } from '../store/local/openDatabase.ts';
import { openStore, type Store } from '../store/openStore.ts';
import { phrase } from '../wording/phrase.ts';
import { languageFor } from './answer.ts';

/** Does the work on the store that the settings name. What takes time is told on standard error. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env).database;
  const say = (said: string): void => void process.stderr.write(`${said}\n`);
  const database = await openDatabase(settings, say);
  try {
    const store = await openStore(database);
    try {
      const path = await bringUpToDate(store, backupFolder(settings.dataFolder));
      if (path !== null) say(phrase('backedUpFirst', languageFor({}), { path }));
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await database.close();
  }
}
