import type { Store } from '../../server/store/openStore.ts';

/** A store whose server allows its transactions so much memory. */
export function allowing(store: Store, value: string): Store {
  const rows: Store['rows'] = async (file, parameters, row) =>
    file === 'read/transaction-memory' ? [row.parse({ value })] : store.rows(file, parameters, row);
  return { ...store, rows };
}
