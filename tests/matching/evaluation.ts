// How well matching does on pairs of which it is known whether they are one: the curve of a split, and the pairs made by hand.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Match } from '../../server/domain/match.ts';
import { type BodyFacts, BodyMatcher } from '../../server/matching/bodyMatcher.ts';
import { PeopleMatcher } from '../../server/matching/peopleMatcher.ts';
import type { PersonFacts } from '../../server/matching/personFacts.ts';
import type { Split } from '../fixtures/matching/inventedNames.ts';
import { type LabelledWorld, labelledWorld, pairKey } from '../fixtures/matching/labelledWorld.ts';
import type { Manner } from '../fixtures/matching/otherSpellings.ts';

/** The worlds of each split: seeds, sizes and the parts of the names were fixed before anything was tuned. */
const worlds: Record<Split, readonly (readonly [seed: number, people: number, families: number])[]> = {
  tuned: [
    [100, 300, 280],
    [101, 2_000, 600],
    [102, 10_000, 900],
    [103, 8_000, 1_400],
  ],
  heldOut: [
    [150, 300, 280],
    [151, 3_000, 600],
    [152, 10_000, 900],
    [153, 12_000, 1_400],
    [154, 10_000, 900],
    [155, 12_000, 1_400],
    [156, 10_000, 900],
    [157, 12_000, 1_400],
  ],
};
const levels = [0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.995, 0.999] as const;
const nobodySaid = (): boolean => false;

export interface Judged {
  score: number;
  manner: Manner | null;
}
export interface Evaluation {
  planted: Map<Manner, number>;
  judged: Judged[];
}

/** Every pair that is put forward in the worlds of the split, with what it is in truth. */
export function evaluate(split: Split): Evaluation {
  const planted = new Map<Manner, number>();
  const judged: Judged[] = [];
  for (const [seed, people, families] of worlds[split]) {
    const world = labelledWorld({ split, seed, people, families });
    for (const manner of world.twice.values()) planted.set(manner, (planted.get(manner) ?? 0) + 1);
    for (const { a, b, score } of new PeopleMatcher(world.people, world.around).pairs(0.02, nobodySaid))
      judged.push({ score, manner: world.twice.get(pairKey(a, b)) ?? null });
  }
  return { planted, judged };
}

export interface Figures {
  suggested: number;
  wrong: number;
  found: number;
}

/** What is suggested from this score on; of one manner of spelling only, if that is given. */
export function figuresFrom({ judged }: Evaluation, least: number): Figures {
  const suggested = judged.filter(({ score }) => score >= least);
  const wrong = suggested.filter(({ manner }) => manner === null).length;
  return { suggested: suggested.length, wrong, found: suggested.length - wrong };
}

/** The curve as lines of a table. */
export function curve(evaluation: Evaluation): string[] {
  const all = [...evaluation.planted.values()].reduce((sum, count) => sum + count, 0);
  return levels.map((least) => {
    const { suggested, wrong, found } = figuresFrom(evaluation, least);
    const share = (part: number, whole: number): string => (part / whole).toFixed(3);
    return `| ${least} | ${suggested} | ${wrong} | ${share(found, suggested)} | ${share(found, all)} |`;
  });
}

/** Which share of each manner of spelling is found from this score on. */
export function recallByManner({ planted, judged }: Evaluation, least: number): Map<Manner, number> {
  return new Map(
    [...planted].map(([manner, count]) => {
      const found = judged.filter((each) => each.manner === manner && each.score >= least).length;
      return [manner, found / count];
    }),
  );
}

const personRow = z.object({ one: z.string(), other: z.string(), same: z.string(), shared: z.string() });
const bodyRow = z.object({
  one: z.string(),
  other: z.string(),
  same: z.string(),
  recorded: z.string(),
  ground: z.string(),
});

export interface HandMade {
  pair: string;
  same: boolean;
  score: number;
}

/** The pairs of people made by hand, within a landscape of others. */
export function handMadePeople(split: Split): HandMade[] {
  const world: LabelledWorld = labelledWorld({ split, seed: 7, people: 2_000, families: 600 });
  const rows = rowsOf('people.csv', personRow, split);
  const added = rows.flatMap(({ one, other, shared }, number) => {
    const body = new Set(shared === '' ? [] : [`Body ${number}`]);
    return [person(`x${number}a`, one, body), person(`x${number}b`, other, body)];
  });
  const around = { ...world.around, people: world.people.length + added.length };
  const found = new PeopleMatcher([...world.people, ...added], around).pairs(0, nobodySaid);
  return rows.map(({ one, other, same }, number) => judgedBy(found, `x${number}`, { one, other, same }));
}

/** The pairs of organisations and boards made by hand, all in one landscape. */
export function handMadeBodies(split: Split): HandMade[] {
  const rows = rowsOf('bodies.csv', bodyRow, split);
  const bodies = rows.flatMap(({ one, other, recorded, ground }, number) => {
    const areas = (which: string): Set<string> =>
      new Set(ground === '' ? [] : [`${ground === 'same' ? '' : which}${number}`]);
    return [
      body(`x${number}a`, one, recorded === '' ? [] : [recorded], areas('one')),
      body(`x${number}b`, other, [], areas('other')),
    ];
  });
  const found = new BodyMatcher(bodies).pairs(0, nobodySaid);
  return rows.map(({ one, other, same }, number) => judgedBy(found, `x${number}`, { one, other, same }));
}

function judgedBy(
  found: readonly Match[],
  id: string,
  { one, other, same }: { one: string; other: string; same: string },
): HandMade {
  const match = found.find(({ a, b }) => a === `${id}a` && b === `${id}b`);
  return { pair: `${one} / ${other}`, same: same === 'yes', score: match?.score ?? 0 };
}

function rowsOf<T>(file: string, row: z.ZodType<T>, split: Split): T[] {
  const text = readFileSync(new URL(`../fixtures/matching/${file}`, import.meta.url), 'utf8');
  const rows = z.array(row).parse(parse(text, { columns: true }));
  return rows.filter((_, number) => (number % 2 === 0) === (split === 'tuned'));
}

function person(id: string, name: string, organisations: Set<string>): PersonFacts {
  const nothing = { posts: new Set<string>(), boards: new Set<string>(), present: new Map() };
  return { id, name, aliases: [], honorific: null, organisations, ...nothing };
}

function body(id: string, name: string, others: string[], areas: Set<string>): BodyFacts {
  return { id, name, others, acronym: null, areas, people: new Set() };
}
