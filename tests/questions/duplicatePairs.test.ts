// What may stand there twice is looked for in a thread where there is much, with the same result.
import { afterAll, describe, expect, it } from 'vitest';
import { duplicatePairs } from '../../server/questions/duplicatePairs.ts';
import { closeHeavyWork, findDuplicates } from '../../server/questions/heavyWork.ts';
import { labelledWorld } from '../fixtures/matching/labelledWorld.ts';

afterAll(closeHeavyWork);

describe('what may stand there twice', () => {
  it('is the same from a thread', async () => {
    const { people, around } = labelledWorld({ split: 'tuned', seed: 7, people: 1_200, families: 300 });
    const bodies = new Set(
      people.flatMap(({ organisations, posts, boards }) => [...organisations, ...posts, ...boards]),
    );
    const counts = new Map([...bodies].map((id) => [id, around.peopleOf(id)]));
    const [first] = duplicatePairs({ people, counts, names: new Map(), same: new Map(), apart: new Set() });
    expect(first).toBeDefined();
    const apart = new Set([`${first?.a} ${first?.b}`]);
    const found = await findDuplicates({ people, counts, names: new Map(), same: new Map(), apart });
    expect(found).toEqual(duplicatePairs({ people, counts, names: new Map(), same: new Map(), apart }));
    expect(found).not.toContainEqual(expect.objectContaining({ a: first?.a, b: first?.b }));
    expect(found.length).toBeGreaterThan(30);
  });
});
