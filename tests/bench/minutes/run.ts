// How well minutes are read, on the corpus in tests/fixtures/minutes/corpus: prints the figures and puts them into
// docs/minutes.md. --differences: what is not as expected, too (of the documents that were tuned on).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from '../../formats/minutesCorpus.ts';
import { type Evaluated, evaluate } from '../../formats/minutesEvaluation.ts';
import { table } from './table.ts';

const { differences } = parseArgs({ options: { differences: { type: 'boolean', default: false } } }).values;

const all: Evaluated[] = [];
for (const document of corpus()) all.push(await evaluate(document));

const lines = table(all);
console.log(lines.join('\n'));
if (differences) {
  for (const { document, differences: found } of all) {
    if (document.split !== 'tuned' || found.length === 0) continue;
    console.log(`\n${document.name}`);
    for (const line of found) console.log(`  ${line}`);
  }
}

const docs = resolve(import.meta.dirname, '../../../docs/minutes.md');
const text = existsSync(docs) ? readFileSync(docs, 'utf8') : '';
const marked = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;
if (marked.test(text)) writeFileSync(docs, text.replace(marked, `$1${lines.join('\n')}\n$2`));
else console.log('\ndocs/minutes.md has no place for the figures.');
