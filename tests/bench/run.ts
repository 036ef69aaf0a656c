// The bench: measures everything side by side in one run, prints the ratios and writes results.md.
// --only NAME (once or more): these comparisons, the others keep their last figures; --seats N: no network of more seats.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coldProjection } from './coldProjection.ts';
import type { Bench, Comparison } from './comparison.ts';
import { everyNumber } from './everyNumber.ts';
import { growth } from './growth.ts';
import { type LoadedDatabase, loadedDatabase } from './loadedDatabase.ts';
import { memory } from './memory.ts';
import { nodeWhileAnalysing } from './nodeWhileAnalysing.ts';
import { overlapsPage } from './overlapsPage.ts';
import { planning } from './planning.ts';
import { lines, type Measured, resultsText } from './results.ts';
import { sharedPairs } from './sharedPairs.ts';
import { whoIsWho } from './whoIsWho.ts';

const comparisons: readonly Comparison[] = [
  sharedPairs,
  everyNumber,
  growth,
  overlapsPage,
  coldProjection,
  memory,
  nodeWhileAnalysing,
  whoIsWho,
  planning,
];
const kept = resolve(import.meta.dirname, '../artefacts/bench');
const { only, seats } = parseArgs({
  options: { only: { type: 'string', multiple: true }, seats: { type: 'string', default: '5000000' } },
}).values;
const wanted = comparisons.filter(({ name }) => only === undefined || only.includes(name));
if (wanted.length === 0) {
  console.error(
    `There is no comparison “${only?.join(', ')}”; there are ${comparisons.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'boardwalk-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
mkdirSync(kept, { recursive: true });

const say = (sentence: string): void => console.log(sentence);
const databases = new Map<number, Promise<LoadedDatabase>>();
const bench: Bench = {
  mostSeats: Number(seats),
  folder,
  say,
  database(network) {
    const database = databases.get(network.seats) ?? loadedDatabase(network, folder, say);
    databases.set(network.seats, database);
    return database;
  },
};

let failed = false;
for (const comparison of wanted) {
  console.log(`\n── ${comparison.title} (${comparison.name}) …`);
  const load = loadavg()[0] ?? 0;
  try {
    const report = await comparison.run(bench);
    const measured: Measured = { when: new Date().toISOString(), load: [load, loadavg()[0] ?? 0], ...report };
    writeFileSync(join(kept, `${comparison.name}.json`), JSON.stringify(measured));
    writeFileSync(resolve(import.meta.dirname, 'results.md'), resultsText(comparisons, kept));
    for (const line of lines(measured)) console.log(line);
  } catch (problem) {
    failed = true;
    console.error(`${comparison.name} was not measured:`, problem);
  }
}
for (const database of databases.values()) await database.then((it) => it.close()).catch(() => undefined);
console.log('\ntests/bench/results.md holds the figures.');
process.exit(failed ? 1 : 0);
