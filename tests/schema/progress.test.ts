import { afterAll, expect, test } from 'vitest';
import { closeHeavyWork } from '../../server/questions/heavyWork.ts';
import { manyBoards } from '../fixtures/manyBoards.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(manyBoards({ boards: 250, people: 700 }));
afterAll(closeHeavyWork);

test('long analysis tells how far it is, to whoever listens', { timeout: 120_000 }, async () => {
  const leaving = new AbortController();
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { analysisProgress { job done } }' }),
    signal: leaving.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const heard = hear(response, 'groupsOfBoards', '"done":1}');
  await api.ask('{ boards(first: 1) { edges { node { measure(id: "community") } } } }');
  expect(await heard).toContain('{"data":{"analysisProgress":{"job":"groupsOfBoards","done":0}}}');
  leaving.abort();
});

/** The stream up to the first event that holds all of these words. */
async function hear(response: Response, ...words: string[]): Promise<string> {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    text += chunk.value;
    if (text.split('\n').some((line) => words.every((word) => line.includes(word)))) break;
  }
  await reader?.cancel();
  return text;
}
