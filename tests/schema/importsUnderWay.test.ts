import { getEventListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { importProgress } from '../../server/changes/imports/progress.ts';
import { readStoredImport } from '../../server/changes/imports/readOpenImport.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
const api = apiOf(store);

const seats = 'person,board,role\nAnn Sample,Aber Forum,chair\nBob Example,Aber Forum,member\n';
const minutes = `Aber Forum
Minutes of the meeting held on 24 June 2021

Present
Ann Sample (Chair)
Cllr Example
`;
const commit = 'mutation($id: ID!) { commitImport(id: $id) { state report { created } } }';

/** Brings a file in; its id. Nobody has asked yet what it proposes. */
async function kept(name: string, text: string, by = api): Promise<string> {
  const keep = 'mutation($input: ImportInput!) { proposeImport(input: $input) { id } }';
  const { proposeImport } = (await by.ask(keep, { input: { name, text } })) as { proposeImport: { id: string } };
  return proposeImport.id;
}

// A database that has just begun plans each statement when it is first asked: on a busy machine that takes longer than a test may.
beforeAll(async () => {
  await api.ask(commit, { id: await kept('seats.csv', seats) });
  await resetLandscape(store);
});

test('what takes longer than a question may is compared until somebody asks again, and committed all the same', async () => {
  const late = async <T>(work: () => Promise<T>): Promise<T> => {
    await setTimeout(300);
    return work();
  };
  const slow = apiOf(
    { ...store, read: (work) => late(() => store.read(work)), write: (work) => late(() => store.write(work)) },
    undefined,
    0.2,
  );
  const id = await kept('seats.csv', seats, slow);
  const asking = '{ importProposals(state: OPEN) { undecided } }';
  let { data, errors } = await slow.post(asking);
  // On a busy machine the time may be up before there is anything to wait for.
  while (data === null && !errors[0]?.extensions.underWay) ({ data, errors } = await slow.post(asking));
  expect(errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX', underWay: true } }]);
  while (data === null) ({ data } = await slow.post(asking));
  expect(data).toEqual({ importProposals: [{ undecided: 0 }] });
  expect(await slow.ask(commit, { id })).toMatchObject({
    commitImport: { state: 'COMMITTED', report: { created: 6 } },
  });
});

test('of many open files each is read once, and a list of them tells what was found without reading any', async () => {
  let read = 0;
  const counting = apiOf({
    ...store,
    rows: (file, parameters, row) => {
      if (file === 'read/import-parts' && parameters.of === 'file') read += 1;
      return store.rows(file, parameters, row);
    },
  });
  const texts = [
    `${seats}Dai Example,Aber Forum,tsar\n`,
    ...['A', 'B', 'C', 'D', 'E'].map((letter) => `${seats}${letter},Aber,\n`),
  ];
  for (const text of texts) await kept('seats.csv', text, counting);
  await kept('minutes.txt', minutes, counting);
  const list = '{ importProposals { lastUndecided lastErrorCount } }';
  const unread = texts.concat(minutes).map(() => ({ lastUndecided: null, lastErrorCount: null }));
  expect(await counting.ask(list)).toEqual({ importProposals: unread });
  expect(read).toBe(0);
  await counting.ask('{ importProposals { formats undecided errorCount } }');
  expect(read).toBe(7);
  const { importProposals: found } = (await counting.ask(list)) as { importProposals: object[] };
  expect(found[0]).toEqual({ lastUndecided: 1, lastErrorCount: 0 });
  expect(found.at(-1)).toEqual({ lastUndecided: 0, lastErrorCount: 1 });
  expect(read).toBe(7);
});

test('how far a file is is told until it is committed, stage by stage', async () => {
  const id = await kept('seats.csv', seats);
  const query = `subscription { importProgress(id: "${id}") { stage rows } }`;
  const heard = await api.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = heard.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  await api.ask(commit, { id });
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
  const stages = [...text.matchAll(/"stage":"([A-Z]+)"/g)].map(([, stage]) => stage);
  expect(stages).toEqual(['WAITING', 'READING', 'COMPARING', 'READY', 'COMMITTING', 'COMMITTED']);
});

test('nothing listens on when a file is closed, or its listener has left', async () => {
  const id = await kept('seats.csv', seats);
  const [listening, leaving] = [new AbortController(), new AbortController()];
  const stored = await readStoredImport(store, id);
  const left = importProgress(stored, null, leaving.signal);
  expect((await left.next()).value).toMatchObject({ id, stage: 'WAITING' });
  expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(1);
  await left.return(undefined);
  const closed = importProgress({ ...stored, state: 'COMMITTED' }, null, listening.signal);
  expect((await closed.next()).value).toEqual({ id, stage: 'COMMITTED', rows: null });
  expect((await closed.next()).done).toBe(true);
  for (const { signal } of [leaving, listening]) expect(getEventListeners(signal, 'abort')).toEqual([]);
});
