// The figures that docs/matching.md publishes, and what they must keep to.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedFrom, safeFrom } from '../../server/matching/oddsThatMatch.ts';
import { curve, evaluate, figuresFrom, handMadeBodies, handMadePeople, recallByManner } from './evaluation.ts';

const splits = ['tuned', 'heldOut'] as const;
const docs = readFileSync(new URL('../../docs/matching.md', import.meta.url), 'utf8');
const patience = 180_000;

describe.each(splits)(
  'matching on the worlds of the split %s',
  (split) => {
    const evaluation = evaluate(split);

    it('is published as it is', () => {
      for (const line of curve(evaluation)) expect(docs).toContain(line);
      for (const [manner, share] of recallByManner(evaluation, listedFrom))
        expect(docs).toContain(`| ${split} | ${manner} | ${evaluation.planted.get(manner)} | ${share.toFixed(2)} |`);
    });

    it('suggests at most one wrong pair in a thousand from the safe score on', () => {
      const { suggested, wrong } = figuresFrom(evaluation, safeFrom);
      expect(suggested).toBeGreaterThan(200);
      expect(wrong * 1_000).toBeLessThanOrEqual(suggested);
    });

    it('lists nineteen right ones of twenty, and nine misspelt of ten', () => {
      const { suggested, found } = figuresFrom(evaluation, listedFrom);
      expect(found / suggested).toBeGreaterThanOrEqual(0.95);
      expect(recallByManner(evaluation, listedFrom).get('slip')).toBeGreaterThanOrEqual(0.9);
      expect(recallByManner(evaluation, listedFrom).get('heard')).toBeGreaterThanOrEqual(0.9);
    });
  },
  patience,
);

describe.each(splits)(
  'the pairs made by hand of the split %s',
  (split) => {
    const pairs = [...handMadePeople(split), ...handMadeBodies(split)];

    it('are never taken for one without asking where they are two', () => {
      expect(pairs.filter(({ same, score }) => !same && score >= safeFrom)).toEqual([]);
    });

    it('are listed where they are one, and but for a few only then', () => {
      expect(pairs.filter(({ same, score }) => same && score < listedFrom)).toEqual([]);
      expect(pairs.filter(({ same, score }) => !same && score >= listedFrom).length).toBeLessThanOrEqual(2);
    });
  },
  patience,
);
