// Who sits on many boards and what it costs them in hours, and whose staff carry it.
import type { PaperTable, Section } from '../../domain/paper.ts';
import { organisationLoad } from '../../questions/organisationLoad.ts';
import { organisations } from '../../questions/organisations.ts';
import { people } from '../../questions/people.ts';
import { personLoad } from '../../questions/personLoad.ts';
import { type Composing, mostRows } from '../composing.ts';

export async function loadSection(composing: Composing): Promise<Section> {
  const { asking, here, tell } = composing;
  await asking.prepare(here, 'sharingOfPeople');
  const tables = [peopleTable(composing), organisationsTable(composing)];
  return {
    name: 'load',
    heading: tell.say('load'),
    blocks: [
      { kind: 'paragraph', words: tell.say('loadIntro') },
      ...tables.flatMap((table) => (table.rows.length > 0 ? [table] : [])),
      ...(tables[0]?.rows.length === 0 ? [{ kind: 'paragraph' as const, words: tell.say('nobody') }] : []),
      ...(tables[1]?.rows.length === 0 ? [{ kind: 'paragraph' as const, words: tell.say('noOrganisations') }] : []),
    ],
  };
}

function peopleTable({ asking, scope, here, tell }: Composing): PaperTable {
  const { edges, totalCount } = people(here, { scope, orderBy: 'LOAD', first: mostRows });
  return {
    kind: 'table',
    name: 'people',
    caption: tell.say('busiestPeople', { shown: edges.length, people: totalCount }),
    columns: [
      tell.column(asking.roles === null ? 'person' : 'byRole', 8),
      tell.column('boards', 3, 'number'),
      tell.column('atOnce', 3, 'number'),
      tell.column('inEffect', 3, 'number'),
      tell.column('similar', 3, 'number'),
      tell.column('hours', 3, 'number'),
      tell.column('hoursUnknownFor', 4, 'number'),
    ],
    rows: edges.map(({ node }) => {
      const load = personLoad(node, scope);
      return [
        tell.name(node.id),
        tell.number(load.boards),
        tell.number(load.boardsAtOnce),
        tell.number(load.effectiveBoards, 1),
        tell.number(load.similarBoards),
        tell.number(load.hoursPerYear, 1),
        tell.number(load.boardsWithoutHours),
      ];
    }),
  };
}

function organisationsTable({ scope, here, tell }: Composing): PaperTable {
  const { edges, totalCount } = organisations(here, { scope, orderBy: 'LOAD', first: mostRows });
  return {
    kind: 'table',
    name: 'organisations',
    caption: tell.say('busiestOrganisations', { shown: edges.length, organisations: totalCount }),
    columns: [
      tell.column('organisation', 8),
      tell.column('boards', 3, 'number'),
      tell.column('seats', 3, 'number'),
      tell.column('people', 3, 'number'),
      tell.column('hours', 3, 'number'),
      tell.column('hoursUnknownFor', 4, 'number'),
      tell.column('busiestShare', 3, 'number'),
    ],
    rows: edges.map(({ node }) => {
      const load = organisationLoad(node, scope);
      return [
        tell.name(node.id),
        tell.number(load.boards),
        tell.number(load.seats),
        tell.number(load.people),
        tell.number(load.hoursPerYear, 1),
        tell.number(load.boardsWithoutHours),
        tell.share(load.busiestShare),
      ];
    }),
  };
}
