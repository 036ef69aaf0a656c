import { afterAll, expect, test } from 'vitest';
import { analysisProgress, closeHeavyWork } from '../../server/questions/heavyWork.ts';
import { manyBoards } from '../fixtures/manyBoards.ts';
import { apiForTests, apiOf } from '../support/api.ts';

const api = await apiForTests(manyBoards({ boards: 250, people: 700 }));
afterAll(closeHeavyWork);

const heavy = '{ boards(first: 1) { edges { node { measure(id: "community") } } } }';
const job = 'groupsOfBoards';

test('long analysis goes on after its question took too long, and whoever asks again finds it', {
  timeout: 120_000,
}, async () => {
  const hasty = apiOf(api.store, undefined, 0.05);
  const listening = new AbortController();
  const told: number[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const hearing = (async () => {
    for await (const progress of analysisProgress(listening.signal)) {
      if (progress.job !== job) continue;
      told.push(progress.done);
      if (progress.done === 1) end();
    }
  })();
  // On a busy machine the time may be up before there is anything to wait for.
  let { data, errors } = await hasty.post(heavy);
  while (data === null && !errors[0]?.extensions.underWay) ({ data, errors } = await hasty.post(heavy));
  expect(errors).toEqual([
    {
      message:
        'This takes longer than 0.05 seconds and is still being worked out. Ask again in a while: what is done is kept.',
      extensions: { code: 'TOO_COMPLEX', underWay: true },
    },
  ]);
  await ended;
  while (data === null) ({ data } = await hasty.post(heavy));
  expect(data).toMatchObject({ boards: { edges: [{ node: {} }] } });
  listening.abort();
  await hearing;
  expect(told.filter((done) => done === 0)).toHaveLength(1);
  expect(hasty.logged).toEqual([]);
});

test('a question that takes too long and leaves nothing behind is told to be asked for less', async () => {
  const unanswered = () => new Promise<never>(() => undefined);
  const never = apiOf({ ...api.store, read: unanswered, rows: unanswered }, undefined, 0.05);
  const { errors } = await never.post('{ savedViews: views { id } }');
  expect(errors).toEqual([
    {
      message: 'The question took longer than 0.05 seconds and was given up. Ask for less at once.',
      extensions: { code: 'TOO_COMPLEX' },
    },
  ]);
});
