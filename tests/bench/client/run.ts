// The bench of the interface in a real Chromium: measures everything, prints figure, goal and verdict, and writes results.md beside it.
// --only NAME (once or more): these parts, the others keep their last figures; --quick: once each, the smallest network, nothing written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lines, type Measured } from '../results.ts';
import { openBench, type Part } from './clientBench.ts';
import { matrix } from './matrix.ts';
import { networks } from './networks.ts';
import { resultsText } from './resultsText.ts';
import { script } from './script.ts';
import { switching } from './switching.ts';
import { vitals } from './vitals.ts';

const parts: readonly Part[] = [networks, matrix, switching, vitals, script];
const kept = resolve(import.meta.dirname, '../../artefacts/bench');
const { only, quick } = parseArgs({
  options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
}).values;
const wanted = parts.filter(({ name }) => only === undefined || only.includes(name));
if (wanted.length === 0) {
  console.error(`There is no part “${only?.join(', ')}”; there are ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'boardwalk-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
mkdirSync(kept, { recursive: true });

const began = performance.now();
const say = (sentence: string): void => console.log(sentence);
const runs = quick ? { rounds: 1, sizes: [300] } : { rounds: 5, sizes: [300, 1_000, 3_000] };
const { bench, close } = await openBench(folder, { ...runs, say });
let failed = false;
for (const part of wanted) {
  console.log(`\n── ${part.title} (${part.name}) …`);
  const load = loadavg()[0] ?? 0;
  try {
    const report = await part.run(bench);
    const measured: Measured = { when: new Date().toISOString(), load: [load, loadavg()[0] ?? 0], ...report };
    for (const line of lines(measured)) console.log(line);
    if (quick) continue;
    writeFileSync(join(kept, `${part.name}.json`), JSON.stringify(measured));
    const text = resultsText(parts, kept, bench.browser.version());
    writeFileSync(resolve(import.meta.dirname, 'results.md'), text);
  } catch (problem) {
    failed = true;
    console.error(`${part.name} was not measured:`, problem);
  }
}
await close();
console.log(`\nAll of it took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
console.log(quick ? 'Nothing was written.' : 'tests/bench/client/results.md holds the figures.');
process.exit(failed ? 1 : 0);
