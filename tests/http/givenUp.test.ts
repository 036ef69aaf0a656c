import { afterAll, expect, test } from 'vitest';
import { analysisProgress, closeHeavyWork } from '../../server/questions/heavyWork.ts';
import { manyBoards } from '../fixtures/manyBoards.ts';
import { apiForTests, apiOf } from '../support/api.ts';

const api = await apiForTests(manyBoards({ boards: 250, people: 700 }));
afterAll(closeHeavyWork);

const heavy = '{ boards(first: 1) { edges { node { measure(id: "community") } } } }';

test('a question that is given up while long analysis goes on is no fault', { timeout: 120_000 }, async () => {
  const served = apiOf(api.store);
  const leaving = new AbortController();
  const progress = analysisProgress(leaving.signal);
  const begun = progress.next();
  const given = served.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: heavy }),
    signal: leaving.signal,
  });
  expect((await begun).value).toMatchObject({ done: 0 });
  leaving.abort();
  await expect(given).rejects.toThrow('aborted');
  // Answered after what became of the other: the work is begun anew, for somebody who waits.
  await served.ask(heavy);
  expect(served.logged).toEqual([]);
  expect(await (await served.fetch('/metrics')).text()).not.toContain('boardwalk_errors_total{');
});
