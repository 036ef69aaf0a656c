import { getEventListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { createImport } from '../../server/changes/imports/createImport.ts';
import { mapImport } from '../../server/changes/imports/mapImport.ts';
import { importProgress, unknown } from '../../server/changes/imports/progress.ts';
import { readStoredImport } from '../../server/changes/imports/readOpenImport.ts';
import { takeUpImports } from '../../server/changes/imports/takeUpImports.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { readImportContent } from '../../server/store/imports.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const api = apiOf(store);

const seats = 'person,board,role\nAnn Sample,Aber Forum,chair\nBob Example,Aber Forum,member\n';
const minutes = `Aber Forum
Minutes of the meeting held on 24 June 2021

Present
Ann Sample (Chair)
Cllr Example
`;
const given = { name: 'seats.csv', format: null, base64: null, mappings: [], dated: null, by: 'Ann' };
const commit = 'mutation($id: ID!) { commitImport(id: $id) { state report { created } } }';

/** Brings a file in; its id. Nobody has asked yet what it proposes, but it is being read. */
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

interface Told {
  stage: string;
  rows: number | null;
  done: number | null;
  of: number | null;
}

/** What is told of a file, as it is told. */
async function* toldOf(id: string, by = api): AsyncGenerator<Told> {
  const query = `subscription { importProgress(id: "${id}") { stage rows done of } }`;
  const heard = await by.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
  });
  let text = '';
  for await (const part of heard.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, data] = /^data: (.*importProgress.*)$/m.exec(event) ?? [];
      if (data !== undefined) yield (JSON.parse(data) as { data: { importProgress: Told } }).data.importProgress;
    }
  }
}
async function stagesUntil(told: AsyncGenerator<Told>, last: string): Promise<string[]> {
  const stages: string[] = [];
  for await (const { stage } of told) {
    if (stages.at(-1) !== stage) stages.push(stage);
    if (stage === last) break;
  }
  return stages;
}

test('of many open files each is read once, whoever asks, and a list of them tells what was found', async () => {
  let read = 0;
  const counting = apiOf({
    ...store,
    rows: (file, parameters, row) => {
      if (file === 'read/import-parts' && parameters.sort === 'file') read += 1;
      return store.rows(file, parameters, row);
    },
  });
  const texts = [
    `${seats}Dai Example,Aber Forum,tsar\n`,
    ...['A', 'B', 'C', 'D', 'E'].map((letter) => `${seats}${letter},Aber,\n`),
  ];
  for (const text of texts) await kept('seats.csv', text, counting);
  await kept('minutes.txt', minutes, counting);
  await counting.ask('{ importProposals { formats undecided errorCount } }');
  expect(read).toBe(7);
  const list = '{ importProposals { lastUndecided lastErrorCount formats rows counts { count } progress { stage } } }';
  // Another server, which has read none of them, looks it up.
  const reads = apiOf({ ...store, write: () => Promise.reject(new Error('a question never writes')) });
  const { importProposals: found } = (await reads.ask(list)) as { importProposals: object[] };
  expect(found[0]).toMatchObject({ lastUndecided: 1, lastErrorCount: 0, progress: { stage: 'WAITING' } });
  expect(found.at(-1)).toMatchObject({ lastUndecided: 0, lastErrorCount: 1, formats: ['seats'], rows: 3 });
  expect(read).toBe(7);
});

test('how far a file is is told until it is committed, stage by stage, with how much is done', async () => {
  const many = Array.from({ length: 600 }, (_, i) => `Ann Sample ${i},Aber Forum,member\n`).join('');
  const id = await kept('seats.csv', seats + many);
  const told: Told[] = [];
  for await (const each of toldOf(id)) {
    told.push(each);
    if (each.stage === 'READY') void api.ask(commit, { id });
  }
  const stages = [...new Set(told.map(({ stage }) => stage))];
  expect(stages.filter((stage) => !['WAITING', 'READING', 'NAMING'].includes(stage))).toEqual([
    'COMPARING',
    'READY',
    'COMMITTING',
    'COMMITTED',
  ]);
  const comparing = told.filter(({ stage }) => stage === 'COMPARING');
  for (const { rows, done, of } of comparing) {
    expect(rows).toBe(602);
    expect(done).toBeLessThanOrEqual(of ?? 0);
  }
});

test('a file that is given up while it is compared ends, and whoever waits is told why', async () => {
  const { promise: goOn, resolve: release } = Promise.withResolvers<void>();
  const held = apiOf({
    ...store,
    rows: async (file, parameters, row) => {
      if (file.startsWith('read/names-of-')) await goOn;
      return store.rows(file, parameters, row);
    },
  });
  const many = Array.from({ length: 200 }, (_, i) => `Ann Sample ${i},Aber Forum,member\n`).join('');
  const id = await kept('seats.csv', seats + many, held);
  const waiting = held.post('query($id: ID!) { importProposal(id: $id) { undecided } }', { id });
  await stagesUntil(toldOf(id, held), 'NAMING');
  const ending = stagesUntil(toldOf(id, held), 'DISCARDED');
  await held.ask('mutation($id: ID!) { discardImport(id: $id) { state } }', { id });
  expect((await ending).at(-1)).toBe('DISCARDED');
  release();
  expect((await waiting).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  const sorts = ['file', 'text', 'seen'] as const;
  expect(await Promise.all(sorts.map((sort) => readImportContent(store, id, sort)))).toEqual([null, null, null]);
});

test('what one server has left unread the next one takes up, and what was mapped or has a changed landscape is compared anew', async () => {
  // Stopped before it has read: what it writes of it is refused.
  const stopped = { ...store, read: () => Promise.reject(new Error('stopped')) };
  const { id } = await createImport(stopped, { ...given, text: seats });
  expect((await readStoredImport(store, id)).found).toBeNull();
  const next = { ...store };
  await takeUpImports(next);
  expect(await stagesUntil(toldOf(id, apiOf(next)), 'READY')).toContain('READY');
  const before = (await readStoredImport(store, id)).found;
  expect(before).toContain('CREATE');
  changeOf(await importTexts(store, { 'other.csv': seats }));
  await stagesUntil(toldOf(id, apiOf(next)), 'READY');
  expect((await readStoredImport(store, id)).found).not.toBe(before);
  const mapping = [{ format: 'people', columns: { person: ['person'] }, fixed: {} }];
  await mapImport(next, id, mapping);
  await stagesUntil(toldOf(id, apiOf(next)), 'READY');
  expect(await api.ask('query($id: ID!) { importProposal(id: $id) { formats } }', { id })).toEqual({
    importProposal: { formats: ['people'] },
  });
});

test('what two servers have not finished is not taken up unasked by a third', async () => {
  const stopped = { ...store, read: () => Promise.reject(new Error('stopped')) };
  const { id } = await createImport(stopped, { ...given, text: seats });
  for (const times of [1, 2, 2]) {
    await takeUpImports({ ...stopped });
    expect(await readStoredImport(store, id)).toMatchObject({ takenUp: times, found: null });
  }
  await stagesUntil(toldOf(id), 'READY');
  expect((await readStoredImport(store, id)).found).toContain('CREATE');
});

test('nothing listens on when a file is closed, or its listener has left', async () => {
  const id = await kept('seats.csv', seats);
  const [listening, leaving] = [new AbortController(), new AbortController()];
  const stored = await readStoredImport(store, id);
  const waiting = { ...unknown, id, stage: 'WAITING' } as const;
  const left = importProgress(stored, waiting, leaving.signal);
  expect((await left.next()).value).toEqual(waiting);
  expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(1);
  await left.return(undefined);
  const closed = importProgress({ ...stored, state: 'COMMITTED' }, waiting, listening.signal);
  expect((await closed.next()).value).toEqual({ ...waiting, stage: 'COMMITTED' });
  expect((await closed.next()).done).toBe(true);
  for (const { signal } of [leaving, listening]) expect(getEventListeners(signal, 'abort')).toEqual([]);
});
