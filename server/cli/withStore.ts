// The database for one command: the one that runs already, or started for it and stopped again; its migrations are in.
import { readSettings } from '../settings.ts';
import { openDatabase } from '../store/local/openDatabase.ts';
import { migrate } from '../store/migrate.ts';
import { openStore, type Store } from '../store/openStore.ts';

/** Does the work on the store that the settings name. What takes time is told on standard error. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDatabase(readSettings(process.env).database, (said) => process.stderr.write(`${said}\n`));
  try {
    const store = await openStore(database);
    try {
      await migrate(store);
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await database.close();
  }
}
