// A process of its own that takes a landscape out of the database once, cold, and says how long it took and how much memory.
// BENCH_DATABASE is the address as JSON; the word is `read` (the driver reads the same seats, grouped and raw, and nothing else),
// `project` (the product reads the landscape, works the seats out and lays a scope over them) or `analyse` (and works out every number
// of all overlaps).
import neo4j from 'neo4j-driver';
import { allOverlaps, project, workOutSeats } from '../../server/analysis/index.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import type { DatabaseAddress } from '../../server/store/local/openDatabase.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { statement } from '../../server/store/statement.ts';

const what = process.argv[2] ?? '';
const address: DatabaseAddress = JSON.parse(process.env.BENCH_DATABASE ?? '');
const parts: Record<string, number> = {};
const work = { read, project: () => projected(), analyse }[what];
if (!work) throw new Error(`unknown work: ${what}`);
await work();
console.log(JSON.stringify({ parts, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);

async function part<T>(name: string, make: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  const made = await make();
  parts[name] = performance.now() - began;
  return made;
}

async function read(): Promise<void> {
  const { uri, username, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  await driver.verifyConnectivity();
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  await part('read', () => session.executeRead((tx) => tx.run(statement('read/landscape-seats'))));
  await session.close();
  await driver.close();
}

async function projected() {
  const store = await openStore(address);
  const landscape = await part('read', () => readLandscape(store));
  const workedOut = await part('seats worked out', () => workOutSeats(landscape, defaultScope.presumeMonths));
  // Who sits where is worked out when first asked for, and belongs to the projection.
  const projection = await part('scope laid over', () => {
    const laid = project(workedOut, defaultScope);
    return { laid, cells: laid.people.cellCount };
  });
  await part('pairs', () => projection.laid.sharedPeople.pairCount);
  await store.close();
  return projection.laid;
}

async function analyse(): Promise<void> {
  const projection = await projected();
  await part('every number', () => allOverlaps(projection).length);
}
