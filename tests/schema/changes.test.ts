import { beforeEach, expect, test } from 'vitest';
import { newChange } from '../../server/changes/newChange.ts';
import { putChange } from '../../server/store/changeLog.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const api = apiOf(store);
const log =
  '{ changes { totalCount edges { node { id who when what why created updated deleted undoes undoneBy } } } }';
const undo =
  'mutation($id: ID!, $by: String) { undoChange(id: $id, by: $by) { id who what why created deleted undoes } }';
let id = '';

beforeEach(async () => {
  const change = await store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const touched = harbour.map((after) => ({ before: null, after }));
    const made = newChange({
      what: 'import',
      revision,
      author: { who: 'Ann', why: 'harbour.csv' },
      touched,
    });
    await putDocuments(tx, harbour);
    await putChange(tx, made, touched);
    return made;
  });
  id = change.id;
});

test('the log says who did what, when and why', async () => {
  expect(await api.ask(log)).toEqual({
    changes: {
      totalCount: 1,
      edges: [
        {
          node: {
            id,
            who: 'Ann',
            when: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
            what: 'import',
            why: 'harbour.csv',
            created: harbour.length,
            updated: 0,
            deleted: 0,
            undoes: null,
            undoneBy: null,
          },
        },
      ],
    },
  });
  expect(await api.ask('{ summary { boards lastChange } }')).toEqual({
    summary: { boards: 5, lastChange: expect.any(String) },
  });
});

test('nobody takes a change back without a name', async () => {
  const { errors } = await api.post(undo, { id, by: '\n' });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('1 to 200 characters'), extensions: { code: 'BAD_INPUT' } },
  ]);
  expect(await api.ask('{ boards { totalCount } }')).toEqual({ boards: { totalCount: 5 } });
});

test('a change is taken back whole, which the next question sees, and the log shows both', async () => {
  expect(await api.ask('{ boards { totalCount } }')).toEqual({ boards: { totalCount: 5 } });
  const { undoChange } = (await api.ask(undo, { id, by: 'Bob' })) as { undoChange: { id: string } };
  expect(undoChange).toMatchObject({ who: 'Bob', what: 'undo', deleted: harbour.length, undoes: id });
  expect(await api.ask('{ boards { totalCount } sources { totalCount } }')).toEqual({
    boards: { totalCount: 0 },
    sources: { totalCount: 0 },
  });
  expect(await api.ask('query($id: ID!) { node(id: $id) { id } }', { id: ids.forum })).toEqual({ node: null });
  expect(await api.ask(log)).toMatchObject({
    changes: { edges: [{ node: { id: undoChange.id, undoes: id } }, { node: { id, undoneBy: undoChange.id } }] },
  });
});

test('a change that there is not is NOT_FOUND, one taken back already is a CONFLICT', async () => {
  const codes = async (which: string) =>
    (await api.post(undo, { id: which })).errors.map(({ extensions }) => extensions.code);
  expect(await codes('change_00000000000000000000')).toEqual(['NOT_FOUND']);
  expect(await codes(id)).toEqual([]);
  expect(await codes(id)).toEqual(['CONFLICT']);
});

test('pages of the log go on after the change that they ended with, whatever comes in meanwhile', async () => {
  await api.ask(undo, { id });
  const first = (await api.ask(
    '{ changes(first: 1) { pageInfo { hasNextPage endCursor } edges { node { what } } } }',
  )) as {
    changes: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: object[] };
  };
  expect(first.changes).toMatchObject({ pageInfo: { hasNextPage: true }, edges: [{ node: { what: 'undo' } }] });
  const rest = await api.ask(
    'query($after: String) { changes(after: $after) { pageInfo { hasNextPage } edges { node { what } } } }',
    {
      after: first.changes.pageInfo.endCursor,
    },
  );
  expect(rest).toEqual({ changes: { pageInfo: { hasNextPage: false }, edges: [{ node: { what: 'import' } }] } });
});

const said = `{ changes(first: 1) { edges { node { undoable undoObstacle { code message count records }
  records(kinds: [PERSON, SEAT], first: 2) { totalCount pageInfo { hasNextPage } edges { node { id kind label what record { id }
    fields { field before after } } } } } } } }`;

interface Said {
  changes: {
    edges: {
      node: {
        undoable: boolean;
        undoObstacle: { code: string; message: string; count: number; records: string[] } | null;
        records: {
          totalCount: number;
          edges: {
            node: { id: string; kind: string; label: string; what: string; fields: { field: string; after: string }[] };
          }[];
        };
      };
    }[];
  };
}

test('a change tells what it did to each record, with ties by name', async () => {
  const { changes } = (await api.ask(said)) as Said;
  const [change] = changes.edges;
  expect(change?.node).toMatchObject({
    undoable: true,
    undoObstacle: null,
    records: { pageInfo: { hasNextPage: true } },
  });
  const records = change?.node.records;
  expect(records?.totalCount).toBe(harbour.filter(({ kind }) => kind === 'PERSON' || kind === 'SEAT').length);
  expect(
    records?.edges.every(({ node }) => node.what === 'CREATED' && node.label !== '' && node.label !== node.id),
  ).toBe(true);
  const all = (await api.ask(
    `{ changes { edges { node { records(kinds: [SEAT], first: 100) { edges { node { label fields { field before after } } } } } } } }`,
  )) as Said;
  const seats = all.changes.edges[0]?.node.records.edges.map(({ node }) => node) ?? [];
  const tied = seats.flatMap(({ fields }) => fields.filter(({ field }) => field === 'board').map(({ after }) => after));
  expect(tied.length).toBe(seats.length);
  expect(tied.filter((board) => board.startsWith('board_'))).toEqual([]);
});

test('a change that something later rests on says so, with the records; the later one can be undone', async () => {
  changeOf(await importTexts(store, { 'people.csv': `id,person,honorific\n${ids.ann},Ann Sample,Dr\n` }));
  const asked = '{ changes { edges { node { id undoable undoObstacle { code message count records } } } } }';
  const { changes } = (await api.ask(asked)) as Said;
  const [later, earlier] = changes.edges.map(({ node }) => node);
  expect(later).toMatchObject({ undoable: true, undoObstacle: null });
  expect(earlier).toMatchObject({
    undoable: false,
    undoObstacle: { code: 'changedSince', records: expect.arrayContaining([ids.ann]) },
  });
  expect(earlier?.undoObstacle?.message).toMatch(/^It cannot be undone/);
});
