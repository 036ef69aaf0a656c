// How well minutes must be read: with an F1 of 0.95 for ordinary layouts and 0.85 for odd ones, and nobody absent as present.
import { describe, expect, it } from 'vitest';
import { corpus, layouts, splits, types } from './minutesCorpus.ts';
import { type Evaluated, evaluate, figures, sum } from './minutesEvaluation.ts';

const least = {
  tuned: { ordinary: 0.95, odd: 0.85 },
  heldout: { ordinary: 0.95, odd: 0.85 },
  sealed: { ordinary: 0.95, odd: 0.85 },
};
const mostAbsentAsPresent = {
  tuned: { ordinary: 0, odd: 0 },
  heldout: { ordinary: 0, odd: 0 },
  sealed: { ordinary: 0, odd: 0 },
};
const documents = corpus();

async function evaluated(split: string, layout: string): Promise<Evaluated[]> {
  const found: Evaluated[] = [];
  for (const document of documents)
    if (document.split === split && document.expected.layout === layout) found.push(await evaluate(document));
  return found;
}

describe.each(splits)('the documents %s', (split) => {
  it.each(layouts)(
    'of %s layout are read as they stand, and nobody absent as present',
    async (layout) => {
      const all = await evaluated(split, layout);
      expect(sum(all).absentAsPresent).toBeLessThanOrEqual(mostAbsentAsPresent[split][layout]);
      expect(figures(sum(all)).f1).toBeGreaterThanOrEqual(least[split][layout]);
    },
    120_000,
  );

  it('are of every type, with names, absent people and actions', () => {
    const own = documents.filter((document) => document.split === split);
    expect(new Set(own.map(({ type }) => type))).toEqual(new Set(types));
    const empty = own.filter(({ expected }) => expected.attendance.length + expected.never.length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
    expect(own.flatMap(({ expected }) => expected.actions).length).toBeGreaterThan(10);
  });
});

it('what is read otherwise than expected counts as wrong, missing and, of somebody absent, as present', async () => {
  const document = documents.find(({ name }) => name === 'bracket-lists--public-services.md');
  if (document === undefined) throw new Error('The corpus has lost the document that this test reads.');
  const asItIs = await evaluate(document);
  const attendance = document.expected.attendance.map((pair) => ({ ...pair, status: 'ABSENT' as const }));
  const { counts } = await evaluate({ ...document, expected: { ...document.expected, attendance, never: [] } });
  expect(asItIs.counts.right).toBeGreaterThan(5);
  expect(counts).toMatchObject({
    right: 0,
    missing: attendance.length,
    wrong: asItIs.counts.right + asItIs.counts.wrong,
  });
  expect(counts.absentAsPresent).toBeGreaterThan(0);
  expect(figures(counts)).toEqual({ precision: 0, recall: 0, f1: 0 });
});
