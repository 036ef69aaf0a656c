// What matters most, ranked: each finding as codes with the names and numbers of its sentences, and the records behind it.
import { setImmediate } from 'node:timers/promises';
import {
  type Caution,
  type FindingCode,
  type FindingKind,
  type FindingValue,
  findingRules,
  findingsOf,
  type RankedFinding,
  type Said,
} from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { Day } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import type { Tier } from '../domain/vocabulary.ts';
import type { Around, FindingAnswer, LandscapeAnswer, RecordAnswer } from './answers.ts';
import { projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import { findRecord } from './node.ts';
import { nameIn } from './order.ts';

export interface FindingsRequest {
  readonly first?: number | null | undefined;
  readonly kinds?: readonly FindingKind[] | null | undefined;
}

const usual = 7;
const mostAtOnce = 500;

/** The most important first. */
export async function findings(
  asking: Asking,
  { around }: LandscapeAnswer,
  { first, kinds }: FindingsRequest,
): Promise<FindingAnswer[]> {
  await asking.waitFor(prepareFindings(asking, around));
  return firstFindings({ around }, { first, kinds });
}

/** The same, worked out here and now. */
export function firstFindings({ around }: LandscapeAnswer, { first, kinds }: FindingsRequest): FindingAnswer[] {
  const most = inRange('first', first ?? usual, 1, mostAtOnce);
  return ofKinds(rankedFindings(around), kinds)
    .slice(0, most)
    .map((finding) => ({ ...finding, around }));
}

export async function countFindings(
  asking: Asking,
  { around }: LandscapeAnswer,
  kinds: FindingsRequest['kinds'],
): Promise<number> {
  await asking.waitFor(prepareFindings(asking, around));
  return ofKinds(rankedFindings(around), kinds).length;
}

/** What a sentence is filled with: names stand for ids. */
export type ToldValue =
  | number
  | { share: number }
  | { day: Day }
  | { least: number; most: number }
  | { names: readonly string[] }
  | { word: Tier };

export function toldOf<Code extends FindingCode | Caution['code']>(
  around: Around,
  said: readonly Said<Code>[],
): { code: Code; values: Record<string, ToldValue> }[] {
  return said.map(({ code, values }) => ({
    code,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, named(around, value)])),
  }));
}

/** The records behind it, those that its sentences name first. */
export async function recordsOf(
  asking: Asking,
  { around, records }: FindingAnswer,
  first: number | null | undefined,
): Promise<RecordAnswer[]> {
  const asked = typeof first === 'number' ? records.slice(0, inRange('first', first, 1, 1_000)) : records;
  const found = await Promise.all(asked.map((id) => findRecord(id, around, asking)));
  return found.filter((record) => record !== null);
}

// In a large landscape each rule takes its time: between two of them others are answered.
async function prepareFindings(asking: Asking, here: Scoped): Promise<void> {
  await asking.prepare(here, 'significance', 'groupsOfBoards');
  for (const rule of findingRules) {
    asking.signal.throwIfAborted();
    projectionOf(here).keep(rule.find);
    await setImmediate();
  }
}

function rankedFindings({ current, scope }: Scoped): RankedFinding[] {
  return current.nameless.answer('findings', scope, findingsOf);
}

function ofKinds(all: readonly RankedFinding[], kinds: FindingsRequest['kinds']): readonly RankedFinding[] {
  return kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
}

function named(around: Around, value: FindingValue): ToldValue {
  if (typeof value === 'number') return value;
  if ('record' in value) return { names: [nameOf(around, value.record)] };
  if ('records' in value) return { names: value.records.map((id) => nameOf(around, id)) };
  return value;
}

function nameOf({ current, language }: Around, id: Id): string {
  const { boards, people, organisations, themes, areas } = current.workedOut.records;
  const record = boards.get(id) ?? people.get(id) ?? organisations.get(id) ?? themes.get(id) ?? areas.get(id);
  return record ? nameIn(language, record) : id;
}
