// Where an organisation is missing while its peers sit, on a world of four councils on two counties each.
import { expect, test } from 'vitest';
import { recordId } from '../../server/domain/ids.ts';
import type { RecordOf } from '../../server/domain/records.ts';
import type { RecordKind, SeatRole } from '../../server/domain/vocabulary.ts';
import { apiForTests } from '../support/api.ts';
import { documentOf } from '../support/documentOf.ts';

const idOf = (kind: RecordKind, name: string) => recordId(kind, 'councils', name);
const made = <K extends 'AREA' | 'ORGANISATION' | 'BOARD'>(kind: K, name: string, known: Partial<RecordOf[K]> = {}) =>
  documentOf<'AREA' | 'ORGANISATION' | 'BOARD'>(kind, idOf(kind, name), { name, ...known });
const areas = (...names: string[]) => names.map((name) => idOf('AREA', name));
const sits = (organisation: string, board: string, role: SeatRole = 'MEMBER') =>
  documentOf('SEAT', idOf('SEAT', `${organisation} ${board}`), {
    board: idOf('BOARD', board),
    organisation: idOf('ORGANISATION', organisation),
    role,
  });
const council = (name: string, ...ground: string[]) =>
  made('ORGANISATION', name, { kind: 'council', areas: areas(...ground) });

const api = await apiForTests([
  ...['Hill', 'Shore'].map((name) => made('AREA', name, { kind: 'county', within: [] })),
  council('Brook', 'Hill'),
  council('Cairn', 'Hill'),
  council('Dune', 'Shore'),
  council('Ebb', 'Shore'),
  made('ORGANISATION', 'Every Council', { kind: 'collective' }),
  made('BOARD', 'Hill Forum', { areas: areas('Hill') }),
  made('BOARD', 'Open Table'),
  ...['Brook', 'Cairn', 'Dune'].map((name) => sits(name, 'Hill Forum')),
  ...['Brook', 'Cairn'].map((name) => sits(name, 'Open Table')),
  sits('Every Council', 'Open Table', 'OBSERVER'),
]);
const missing = 'missingBoards missing { board { name } peers { name } collectives { name } commonGround }';

test('says where its peers sit, who they are, and what speaks against the absence', async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Organisation { load { peers { name } ${missing} } } } }`;
  const peers = [{ name: 'Brook' }, { name: 'Cairn' }, { name: 'Dune' }];
  expect(await api.ask(query, { id: idOf('ORGANISATION', 'Ebb') })).toEqual({
    node: {
      load: {
        peers,
        missingBoards: 2,
        missing: [
          { board: { name: 'Hill Forum' }, peers, collectives: [], commonGround: false },
          {
            board: { name: 'Open Table' },
            peers: peers.slice(0, 2),
            collectives: [{ name: 'Every Council' }],
            commonGround: null,
          },
        ],
      },
    },
  });
});

test('is none where it sits on all of these, and unknown without peers, in one answer for a whole page', async () => {
  const query = `{ organisations(orderBy: MISSING) { edges { node { name load { ${missing} } } } } }`;
  const { organisations } = (await api.ask(query)) as {
    organisations: { edges: { node: { name: string; load: { missingBoards: number | null; missing: unknown } } }[] };
  };
  expect(organisations.edges.map(({ node }) => [node.name, node.load.missingBoards])).toEqual([
    ['Ebb', 2],
    ['Dune', 1],
    ['Brook', 0],
    ['Cairn', 0],
    ['Every Council', null],
  ]);
  expect(organisations.edges.slice(2).map(({ node }) => node.load.missing)).toEqual([[], [], null]);
});
