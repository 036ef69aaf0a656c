// What was measured as text: lines for the terminal, and results.md.
import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { type Comparison, type Figure, type Finding, isMet, median, type Report, timesFaster } from './comparison.ts';
import type { Times } from './timing.ts';

export interface Measured extends Report {
  /** An instant in ISO form. */
  when: string;
  /** The machine's load (mean over a minute) before and after. */
  load: [before: number, after: number];
}

/** One line for each thing found. */
export function lines({ findings, figures, notes, load }: Measured): string[] {
  return [
    ...findings.map(
      (it) =>
        `${it.work}: ${inWords(it)} | ours ${spread(it.ours)} | ${it.peer} ${spread(it.theirs)} ${it.unit} | ${goalOf(it)} | ${it.shape}`,
    ),
    ...figures.map((it) => `${it.what}: ${valueIn(it)} | ${boundOf(it)} | ${it.shape}`),
    ...notes,
    `Load of the machine: ${load.map((each) => each.toFixed(1)).join(' before, ')} after.`,
  ];
}

/** @param kept the folder with the last figures of each comparison */
export function resultsText(comparisons: readonly Comparison[], kept: string): string {
  return `# Figures

Written by \`npm run bench\`; not edited by hand. Medians, with the least and the most in brackets; ours and the peer's runs were taken in
turn in the same run of the bench, after one round that does not count. A ratio compares medians. Where the load of the machine was above
its ${cpus().length} processors, others worked on it too: times are then longer and vary more than on an idle one, and the ratios are the better figures.

## Machine

${machine()}.

## The data

Invented and the same each time (\`heavyTailed.ts\`): about ten seats a board; most people sit on one board or two, few on up to sixty (a
power law); three seats of four in a person's own region of fifty boards; one board of a hundred is a double of another, with four of five
people the same. Undated seats, one source each.

${comparisons.map((comparison) => section(comparison, kept)).join('\n\n')}

## How to repeat

\`npm run bench\`, or one comparison with \`npm run bench -- --only NAME\` (${comparisons.map(({ name }) => name).join(', ')}), smaller with
\`--seats N\`. It needs what the product needs (Java 17, Maven), about 6 GB of memory, and for its peers a Python with scipy and networkx
(Debian: \`apt-get install python3-scipy python3-networkx\`); Graph Data Science (\`peers/graph-data-science/pom.xml\`) and @neo4j/graphql
(\`peers/neo4j-graphql/package-lock.json\`) are fetched into \`.tools/bench/\`. A peer that is missing is named and left out.
`;
}

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${cpus().length} processors, ${memory} GB of memory; ${type()} ${release()}; Node ${process.versions.node} (V8 ${process.versions.v8})`;
}

/** One comparison with its last figures, out of the folder that keeps them. */
export function section(comparison: Omit<Comparison, 'run'>, kept: string): string {
  const file = join(kept, `${comparison.name}.json`);
  const head = `## ${comparison.title}`;
  if (!existsSync(file)) return `${head}\n\nNot measured.`;
  const measured: Measured = JSON.parse(readFileSync(file, 'utf8'));
  const { findings, figures, notes, when, load } = measured;
  const missed = findings.some((it) => isMet(it) === false) || figures.some((it) => boundOf(it).startsWith('missed'));
  const parts = [
    head,
    `${when.slice(0, 16).replace('T', ' ')} UTC; load of the machine ${load.map((each) => each.toFixed(1)).join(' before, ')} after.`,
    findings.length > 0 && findingTable(findings),
    figures.length > 0 && figureTable(figures),
    ...notes,
    missed && `**Missed.** ${comparison.whenMissed}`,
  ];
  return parts.filter((part) => part !== false).join('\n\n');
}

function findingTable(findings: readonly Finding[]): string {
  const rows = findings.map((it) =>
    row([
      it.work,
      it.shape,
      `${spread(it.ours)} ${it.unit}`,
      it.peer,
      `${spread(it.theirs)} ${it.unit}`,
      inWords(it),
      goalOf(it),
    ]),
  );
  return [
    row(['work', 'data', 'Boardwalk', 'peer', 'peer’s', 'ratio', 'goal']),
    row(Array(7).fill('---')),
    ...rows,
  ].join('\n');
}

function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((it) => row([it.what, it.shape, valueIn(it), boundOf(it)]));
  return [row(['figure', 'data', 'value', 'goal']), row(Array(4).fill('---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inWords(finding: Finding): string {
  const faster = timesFaster(finding);
  return faster >= 1 ? `${short(faster)} × faster` : `${short(1 / faster)} × slower`;
}

function goalOf(finding: Finding): string {
  const { goal } = finding;
  if (goal === null) return 'none: reported';
  const words = 'least' in goal ? `≥ ${goal.least} × faster` : goal.most === 1 ? 'no slower' : `within ${goal.most} ×`;
  return `${isMet(finding) ? 'met' : 'missed'} (${words})`;
}

function valueIn({ value, unit }: Figure): string {
  return `${unit === '' ? value.toFixed(3) : short(value)} ${unit}`.trim();
}

function boundOf({ value, most, unit }: Figure): string {
  if (most === null) return 'none: reported';
  return `${value <= most ? 'met' : 'missed'} (≤ ${most} ${unit})`.replace(' )', ')');
}

function spread(times: Times): string {
  return `${short(median(times))} (${short(Math.min(...times))}–${short(Math.max(...times))})`;
}

/** Three figures that count, or the whole number. */
function short(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString('en-GB') : String(Number(number.toPrecision(3)));
}
