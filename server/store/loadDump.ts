// Everything back into an empty database, in parts: no transaction could hold all of it. A mark tells until the end that it is not whole.
import { int } from 'neo4j-driver';
import { z } from 'zod';
import type { BackupHead, Contents, StoredNode, StoredProperties, StoredTie } from '../domain/backup.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { clearInParts } from './clearLandscape.ts';
import { readContents } from './dumpDatabase.ts';
import { readErasures } from './erasures.ts';
import { applied, forgetMigrations, migrate } from './migrate.ts';
import type { Store, Writing } from './openStore.ts';
import { RestoreMark, refuseRunning } from './restoreMark.ts';
import { holdRevision } from './revision.ts';

const mostRows = 2_000;
const mostCharacters = 2_000_000;
/** There in a database without any data too. */
const own = new Set(['Landscape', 'Erasure']);

export interface Loading {
  node(node: StoredNode): Promise<void>;
  tie(tie: StoredTie): Promise<void>;
  /** Brings what is older up to date, and takes the mark away. @throws Error where the database does not hold what the backup does */
  end(head: BackupHead): Promise<void>;
  /** No longer tells others that this process is at it, whether it came to its end or not. */
  release(): void;
}

/** Whether nothing is there but what a database without any data has too. */
export async function isEmptyDatabase(store: Store): Promise<boolean> {
  return dataIn(await readContents(store)).length === 0;
}

/**
 * Begins to restore; what a restore that was cut short has left is cleared away first.
 * @throws BoardwalkError BAD_INPUT for a database that is not empty, CONFLICT while another process restores
 */
export async function beginLoading(store: Store): Promise<Loading> {
  const mark = new RestoreMark();
  const formerRevision = await store.write(async (tx) => {
    const { revision, restoring } = await holdRevision(tx);
    if (restoring === null) refuseData(await readContents(tx));
    else await refuseRunning(tx, restoring);
    await mark.put(tx);
    return revision;
  });
  mark.keepFresh(store);
  try {
    await clearInParts((work) => mark.under(store, work));
    // The marks of who was erased stay, beside those of the backup, each once.
    const erased = new Set((await readErasures(store)).map(({ salt }) => salt));
    return loadInto(store, mark, { erased, formerRevision });
  } catch (problem) {
    mark.release();
    throw problem;
  }
}

/** Clears away what a restore that was cut short has left; nothing else is touched. */
export async function abandonLoading(store: Store): Promise<void> {
  const { restoring } = await store.write(holdRevision);
  if (restoring === null) return;
  const mark = new RestoreMark();
  const revision = await store.write(async (tx) => {
    const held = await holdRevision(tx);
    if (held.restoring !== null) await refuseRunning(tx, held.restoring);
    await mark.put(tx);
    return held.revision;
  });
  await clearInParts((work) => mark.under(store, work));
  await mark.under(store, (tx) => endLoading(tx, { name: 'Landscape' }, revision + 1));
}

async function endLoading(tx: Writing, properties: Record<string, unknown>, revision: number): Promise<void> {
  await tx.rows('write/end-restore', { properties, revision }, z.never());
}

function loadInto(
  store: Store,
  mark: RestoreMark,
  { erased, formerRevision }: { erased: ReadonlySet<string>; formerRevision: number },
): Loading {
  const elements: string[] = [];
  const nodes = new Parts<{ at: number } & StoredNode>(async (rows) => {
    const row = z.object({ at: z.number(), element: z.string() });
    const parameters = { rows: rows.map((each) => ({ ...each, properties: asStored(each) })) };
    const made = await mark.under(store, (tx) => tx.rows('write/restore-nodes', parameters, row));
    for (const { at, element } of made) elements[at] = element;
  });
  const ties = new Parts<StoredTie>(async (rows) => {
    const parameters = {
      rows: rows.map(({ from, to, type, ...each }) => ({
        from: elements[from],
        to: elements[to],
        type,
        properties: asStored(each),
      })),
    };
    await mark.under(store, (tx) => tx.rows('write/restore-ties', parameters, z.object({ made: z.number() })));
  });
  let landscape: StoredProperties = { properties: {}, integers: [] };
  let place = 0;
  let erasuresKnown = 0;
  return {
    async node(node) {
      const at = place++;
      const isKnown = node.labels.includes('Erasure') && erased.has(String(node.properties.salt));
      if (node.labels.includes('Landscape')) landscape = node;
      else if (isKnown) erasuresKnown += 1;
      else await nodes.add({ at, ...node });
    },
    async tie(tie) {
      await nodes.flush();
      await ties.add(tie);
    },
    async end(head) {
      await nodes.flush();
      await ties.flush();
      refuseMissing(head, { Landscape: 0, Erasure: erased.size - erasuresKnown }, await readContents(store));
      await bringUpToDate(store, head);
      const { restoring: _, restoringSeen: __, ...properties } = asStored(landscape);
      const revision = Math.max(head.revision, formerRevision + 1);
      await mark.under(store, (tx) => endLoading(tx, properties, revision));
      mark.release();
    },
    release: () => mark.release(),
  };
}

/** Rows gathered until there are enough to be written at once. */
class Parts<T extends StoredProperties> {
  readonly #write: (rows: readonly T[]) => Promise<void>;
  #rows: T[] = [];
  #characters = 0;

  constructor(write: (rows: readonly T[]) => Promise<void>) {
    this.#write = write;
  }

  async add(row: T): Promise<void> {
    this.#rows.push(row);
    for (const value of Object.values(row.properties)) this.#characters += String(value).length;
    if (this.#rows.length >= mostRows || this.#characters >= mostCharacters) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    await this.#write(rows);
  }
}

/** The driver sends every number as one with a fraction, unless it is told otherwise. */
function asStored({ properties, integers }: StoredProperties): Record<string, unknown> {
  const whole = new Set(integers);
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, whole.has(key) ? asIntegers(value) : value]),
  );
}

function asIntegers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asIntegers);
  return typeof value === 'number' ? int(value) : value;
}

/** What the backup's database had not been brought up to yet is done again, on what was restored. */
async function bringUpToDate(store: Store, { migrations }: BackupHead): Promise<void> {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const later = (await applied(store)).filter(({ name, checksum }) => known.get(name) !== checksum);
  await forgetMigrations(
    store,
    later.map(({ name }) => name),
  );
  await migrate(store);
}

function dataIn({ nodes }: Contents): [labels: string, count: number][] {
  return Object.entries(nodes).filter(([labels]) => !own.has(labels));
}

function refuseData(contents: Contents): void {
  const data = dataIn(contents).sort(([, a], [, b]) => b - a);
  if (data.length === 0) return;
  const labels = data.slice(0, 5).map(([label, count]) => `${label || '–'} ${count}`);
  const count = data.reduce((sum, [, each]) => sum + each, 0);
  throw new BoardwalkError('BAD_INPUT', 'databaseNotEmpty', { count, labels: labels.join(', ') });
}

/** @param besides what is there that the backup does not have */
function refuseMissing(head: Contents, besides: Readonly<Record<string, number>>, now: Contents): void {
  for (const what of ['nodes', 'ties'] as const)
    for (const [words, count] of Object.entries(head[what])) {
      const wanted = count + (besides[words] ?? 0);
      if (now[what][words] !== wanted)
        throw new Error(`${words}: ${wanted} were to be restored, but there are ${now[what][words] ?? 0}`);
    }
}
