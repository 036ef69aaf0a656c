import type { Reading, Store } from '../../server/store/openStore.ts';

/** A store whose server allows its transactions so much memory. */
export function allowing(store: Store, value: string): Store {
  const rowsOf = (on: Reading): Reading['rows'] => {
    return async (file, parameters, row) =>
      file === 'read/transaction-memory' ? [row.parse({ value })] : on.rows(file, parameters, row);
  };
  return {
    ...store,
    rows: rowsOf(store),
    write: (work) => store.write((tx) => work({ ...tx, rows: rowsOf(tx) })),
  };
}
