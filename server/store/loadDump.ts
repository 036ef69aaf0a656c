// Everything back into an empty database, in parts: no transaction could hold all of it. A mark tells until the end that it is not whole.
import { hostname } from 'node:os';
import { int } from 'neo4j-driver';
import { z } from 'zod';
import type { BackupHead, Contents, StoredNode, StoredProperties, StoredTie } from '../domain/backup.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { clearInParts } from './clearLandscape.ts';
import { readContents } from './dumpDatabase.ts';
import { readErasures } from './erasures.ts';
import { applied, forgetMigrations, migrate } from './migrate.ts';
import type { Store } from './openStore.ts';
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
  const formerRevision = await store.write(async (tx) => {
    const { revision, restoring } = await holdRevision(tx);
    if (restoring === null) refuseData(await readContents(tx));
    else refuseRunning(restoring);
    const mark = [new Date().toISOString(), process.pid, hostname()].join(' ');
    await tx.rows('write/begin-restore', { mark }, z.never());
    return revision;
  });
  await clearInParts(store);
  // The marks of who was erased stay, beside those of the backup, each once.
  const erased = new Set((await readErasures(store)).map(({ salt }) => salt));
  return loadInto(store, erased, formerRevision);
}

/** Clears away what a restore that was cut short has left; nothing else is touched. */
export async function abandonLoading(store: Store): Promise<void> {
  const { revision, restoring } = await store.write(holdRevision);
  if (restoring === null) return;
  refuseRunning(restoring);
  await clearInParts(store);
  await endLoading(store, { name: 'Landscape' }, revision + 1);
}

async function endLoading(store: Store, properties: Record<string, unknown>, revision: number): Promise<void> {
  await store.write((tx) => tx.rows('write/end-restore', { properties, revision }, z.never()));
}

function loadInto(store: Store, erased: ReadonlySet<string>, formerRevision: number): Loading {
  const elements: string[] = [];
  const nodes = new Parts<{ at: number } & StoredNode>(async (rows) => {
    const row = z.object({ at: z.number(), element: z.string() });
    const parameters = { rows: rows.map((each) => ({ ...each, properties: asStored(each) })) };
    const made = await store.write((tx) => tx.rows('write/restore-nodes', parameters, row));
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
    await store.write((tx) => tx.rows('write/restore-ties', parameters, z.object({ made: z.number() })));
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
      const { restoring: _, ...properties } = asStored(landscape);
      await endLoading(store, properties, Math.max(head.revision, formerRevision + 1));
    },
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

/** A process of this machine that still runs. */
function refuseRunning(mark: string): void {
  const [since = '', pid = '', host] = mark.split(' ');
  if (host !== hostname() || Number(pid) === process.pid || !isAlive(Number(pid))) return;
  throw new BoardwalkError('CONFLICT', 'restoreUnderWay', { since, pid });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
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
