import { beforeAll, expect, test } from 'vitest';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';
import { rowsOf, workbookOf } from '../support/workbookOf.ts';

const store = await storeForTests();
const api = apiOf(store);

const propose = `mutation($input: ImportInput!) { proposeImport(input: $input, by: "Ann") {
  id name state rows stale undecided errorCount formats
  problems { row field rule message severity }
  counts { kind action count }
  records { key kind label fields action certainty locator row lines quote question
    doubts { field rule message } match { candidate score reasons } candidates { candidate score } }
} }`;
const commit = `mutation($id: ID!, $decisions: [ImportDecision!], $acceptFrom: Float) {
  commitImport(id: $id, decisions: $decisions, acceptFrom: $acceptFrom, by: "Ann") { id state
    report { change created updated unchanged leftOut { kind label row } leftOutCount differenceCount
      differences { kind label was is } } }
}`;

interface Record {
  key: string;
  kind: string;
  label: string;
  action: string;
  fields: { [column: string]: string };
  row: number | null;
  lines: number[];
  question: string | null;
}
interface Proposal {
  id: string;
  undecided: number;
  counts: { action: string }[];
  errorCount: number;
  records: Record[];
  problems: { row: number | null; field: string | null; rule: string; message: string }[];
}
interface Committed {
  state: string;
  report: {
    change: string | null;
    created: number;
    updated: number;
    leftOut: { kind: string; label: string; row: number | null }[];
    leftOutCount: number;
    differences: { kind: string; label: string; was: string | null; is: string | null }[];
  };
}

const seats = 'person,board,role\nAnn Sample,Aber Forum,chair\nBob Example,Aber Forum,member\n';

async function proposed(input: object): Promise<Proposal> {
  const { proposeImport } = (await api.ask(propose, { input })) as { proposeImport: Proposal };
  return proposeImport;
}
async function committed(id: string, decisions: object[] = [], acceptFrom: number | null = null): Promise<Committed> {
  const { commitImport } = (await api.ask(commit, { id, decisions, acceptFrom })) as { commitImport: Committed };
  return commitImport;
}
async function refusal(query: string, variables: object, headers = {}): Promise<[string | undefined, string]> {
  const { errors } = await api.post(query, { ...variables }, headers);
  return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
}
const count = async (): Promise<unknown> => (await api.ask('{ summary { boards people } }')) as unknown;
const named = ({ records }: Proposal, label: string, kind = 'PERSON'): Record => {
  const found = records.find((record) => record.kind === kind && record.label === label);
  if (!found) throw new Error(`${label} is not proposed`);
  return found;
};

// A database that has just begun plans each statement when it is first asked: on a busy machine that takes longer than a test may.
beforeAll(async () => {
  const { id } = await proposed({ name: 'seats.csv', text: seats });
  await committed(id);
  await resetLandscape(store);
});

test('a file is kept and proposed, opened again by another server, committed once, and undone', {
  timeout: 120_000,
}, async () => {
  const proposal = await proposed({ name: 'C:\\lists\\seats.csv', text: seats });
  expect(proposal).toMatchObject({
    name: 'seats.csv',
    state: 'OPEN',
    rows: 2,
    stale: false,
    undecided: 0,
    formats: ['seats'],
  });
  expect(await count()).toEqual({ summary: { boards: 0, people: 0 } });
  const again = apiOf({ ...store });
  const opened = await again.ask(
    `query($id: ID!) { importProposal(id: $id) { by stale recordPage(kinds: [SEAT], first: 1) { totalCount
      pageInfo { hasNextPage } edges { node { fields row } } } lines(first: 1) { totalCount edges { node { number text } } } } }`,
    { id: proposal.id },
  );
  expect(opened).toEqual({
    importProposal: {
      by: 'Ann',
      stale: false,
      recordPage: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        edges: [{ node: { fields: { board: 'Aber Forum', person: 'Ann Sample', role: 'CHAIR' }, row: 2 } }],
      },
      lines: { totalCount: 2, edges: [{ node: { number: 2, text: 'Ann Sample · Aber Forum · CHAIR' } }] },
    },
  });
  const { state, report } = await committed(proposal.id);
  expect([state, report.created, report.leftOutCount]).toEqual(['COMMITTED', 6, 0]);
  expect(await count()).toEqual({ summary: { boards: 1, people: 2 } });
  expect((await refusal(commit, { id: proposal.id }))[0]).toBe('CONFLICT');
  const [change] = (await changesOf()).edges;
  expect(change?.node).toMatchObject({ id: report.change, who: 'Ann', why: 'seats.csv', what: 'import' });
  await api.ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: report.change });
  expect(await count()).toEqual({ summary: { boards: 0, people: 0 } });
});

test('a format that there is not is told as what is wrong with the file', async () => {
  const { problems } = await proposed({ name: 'seats.csv', text: seats, format: '__proto__' });
  expect(problems).toMatchObject([{ rule: 'formatUnknown', message: expect.stringContaining('__proto__') }]);
});

test('of two who commit at once one does', async () => {
  const { id } = await proposed({ name: 'seats.csv', text: seats });
  const both = await Promise.all([api.post(commit, { id }), apiOf({ ...store }).post(commit, { id })]);
  expect(new Set(both.map(({ errors }) => errors[0]?.extensions.code))).toEqual(new Set(['CONFLICT', undefined]));
  expect((await changesOf()).totalCount).toBe(1);
});

test('what is wrong is told by row, and not committed', async () => {
  const proposal = await proposed({
    name: 'seats.csv',
    text: `${seats}Cai Example,,member\nDai Example,Aber Forum,tsar\n`,
  });
  expect(proposal).toMatchObject({ errorCount: 2, records: [] });
  expect(proposal.problems.map(({ row, field, rule }) => [row, field, rule])).toEqual([
    [4, 'board', 'cellEmpty'],
    [5, 'role', 'notOneOf'],
  ]);
  expect(await refusal(commit, { id: proposal.id })).toEqual(['BAD_INPUT', expect.stringContaining('2')]);
  expect((await changesOf()).totalCount).toBe(0);
});

test('a table with headings of its own is read as it suggests, as somebody says, and the next one like it the same way', async () => {
  const table = (name: string): object => ({ name: 'list.csv', text: `Who,Body,Notes\n${name},Aber Forum,new\n` });
  const columns =
    'id undecided errorCount records(kinds: [SEAT]) { fields } mapping { heading column } tables { by isRead format }';
  const first = (await api.ask(`mutation($input: ImportInput!) { proposeImport(input: $input) { ${columns} } }`, {
    input: table('Ann Sample'),
  })) as { proposeImport: { id: string } };
  expect(first.proposeImport).toMatchObject({
    mapping: [{ heading: 'Who' }, { heading: 'Body' }, { heading: 'Notes' }],
  });
  const mapping = [
    {
      format: 'seats',
      columns: [
        { column: 'person', headings: ['Who'] },
        { column: 'board', headings: ['Body'] },
      ],
      fixed: [{ column: 'role', value: 'observer' }],
    },
  ];
  const map = `mutation($id: ID!, $mapping: [ImportMappingInput!]!) { mapImport(id: $id, mapping: $mapping) { ${columns} } }`;
  const { id } = first.proposeImport;
  expect(await api.ask(map, { id, mapping })).toMatchObject({
    mapImport: {
      errorCount: 0,
      records: [{ fields: { person: 'Ann Sample', board: 'Aber Forum', role: 'OBSERVER' } }],
      tables: [{ by: 'GIVEN', isRead: true, format: 'seats' }],
    },
  });
  for (const unfit of [[{ format: 'seats', columns: [] }], [{ format: '__proto__', columns: mapping[0]?.columns }]])
    expect((await refusal(map, { id, mapping: unfit }))[0]).toBe('BAD_INPUT');
  await committed(id);
  const next = await api.ask(`mutation($input: ImportInput!) { proposeImport(input: $input) { ${columns} } }`, {
    input: table('Bob Example'),
  });
  expect(next).toMatchObject({ proposeImport: { tables: [{ by: 'KEPT' }] } });
  expect((await refusal(map, { id, mapping }))[0]).toBe('CONFLICT');
});

test('a list without a date is said to be of a day, looked at or mapped, and its seats were seen on that day', async () => {
  await resetLandscape(store);
  const asked = '{ dated problems { rule } tables { format } }';
  const rules = (answer: unknown): boolean => JSON.stringify(answer).includes('openEnded');
  const { id, problems } = await proposed({
    name: 'list.csv',
    text: 'person,board,from\nAnn Sample,Aber Forum,2022\n',
  });
  expect(rules(problems)).toBe(true);
  const date = `mutation($id: ID!, $dated: PartialDate) { dateImport(id: $id, dated: $dated) ${asked} }`;
  const dated = await api.ask(date, { id, dated: '2026-06' });
  expect(dated).toMatchObject({ dateImport: { dated: '2026-06' } });
  expect(rules(dated)).toBe(false);
  const map = `mutation($id: ID!, $dated: PartialDate) { mapImport(id: $id, mapping: [], dated: $dated) ${asked} }`;
  expect(rules(await api.ask(map, { id, dated: null }))).toBe(true);
  expect(await api.ask(map, { id, dated: '2026-06-24' })).toMatchObject({ mapImport: { dated: '2026-06-24' } });
  expect(await api.ask(map, { id })).toMatchObject({ mapImport: { dated: '2026-06-24' } });
  await committed(id);
  // A seat that began in 2022 held then; without the date it would be presumed over.
  expect(await api.ask('{ boards { edges { node { seats { from seen } } } } }')).toEqual({
    boards: { edges: [{ node: { seats: [{ from: '2022', seen: ['2026-06-24'] }] } }] },
  });
  expect((await refusal(date, { id, dated: null }))[0]).toBe('CONFLICT');
});

test('whoever is meant is taken, and found by that name the next time; what is left out is reported by row', async () => {
  changeOf(await importTexts(store, { 'people.csv': 'person\nLlyr Saltmarsh\n', 'boards.csv': 'board\nAber Forum\n' }));
  const text =
    'person,board,role\nLlŷr Saltmarsh,Aber Forum,chair\nAnn Sample,Aber Board,member\nBob Example,Aber Forum,member\n';
  const proposal = await proposed({ name: 'seats.csv', text });
  const known = (await people())['Llyr Saltmarsh'] ?? '';
  const { report } = await committed(proposal.id, [
    { key: named(proposal, 'Llŷr Saltmarsh').key, take: known },
    { key: named(proposal, 'Aber Board', 'BOARD').key, take: 'LEAVE' },
  ]);
  expect(report.leftOut).toContainEqual(expect.objectContaining({ kind: 'SEAT', row: 3 }));
  expect(Object.keys(await people()).sort()).toEqual(['Bob Example', 'Llyr Saltmarsh']);
  const next = await proposed({ name: 'more.csv', text: 'person,board\nLlŷr Saltmarsh,Aber Forum\n' });
  expect(next.records.filter(({ kind }) => kind === 'PERSON')).toMatchObject([{ key: known, action: 'LINK' }]);
});

test('who is meant in a workbook of several sheets is asked once, and not again when it comes in again', async () => {
  changeOf(await importTexts(store, { 'people.csv': 'person\nSiân Saltmarsh\n' }));
  const sheet = (name: string, board: string) => ({
    name,
    rows: rowsOf([
      ['person', 'board'],
      ['Saltmarsh', board],
    ]),
  });
  const base64 = Buffer.from(workbookOf([sheet('One', 'Aber Forum'), sheet('Two', 'Aber Circle')])).toString('base64');
  const first = await proposed({ name: 'seats.xlsx', base64 });
  expect(first.undecided).toBe(1);
  const take = (await people())['Siân Saltmarsh'] ?? '';
  await committed(first.id, [{ key: named(first, 'Saltmarsh').key, take }]);
  const again = await proposed({ name: 'seats.xlsx', base64 });
  expect(again.undecided).toBe(0);
  expect(again.counts.filter(({ action }) => action === 'CREATE')).toEqual([]);
});

test('a namesake is told apart when somebody says that it is a new one', async () => {
  changeOf(await importTexts(store, { 'seats.csv': 'person,board\nAnn Sample,Aber Forum\n' }));
  const proposal = await proposed({ name: 'more.csv', text: 'person,board\nAnn Sample,Aber Board\n' });
  const ann = named(proposal, 'Ann Sample');
  expect(ann.action).toBe('LINK');
  await committed(proposal.id, [{ key: ann.key, take: 'NEW' }]);
  expect(await count()).toEqual({ summary: { boards: 2, people: 2 } });
});

const minutes = `Aber Forum
Minutes of the meeting held on 24 June 2021

Present
Ann Sample (Chair)
Cllr Example

Apologies
Bob Placeholder
`;

test('minutes in doubt are refused undecided, and committed when somebody decided; one decision settles one question', async () => {
  const proposal = await proposed({ name: 'minutes.txt', text: minutes });
  const doubted = proposal.records.filter(({ action }) => action === 'REVIEW');
  expect(doubted.length).toBeGreaterThan(1);
  expect(proposal.undecided).toBe(1);
  const [code, message] = await refusal(commit, { id: proposal.id });
  expect([code, message]).toEqual(['BAD_INPUT', expect.stringContaining('Example')]);
  const [question] = doubted.map(({ question: key }) => key);
  const { report } = await committed(proposal.id, [{ key: question, take: 'NEW' }]);
  expect(report.leftOutCount).toBe(0);
  expect(Object.keys(await people()).sort()).toEqual(['Ann Sample', 'Bob Placeholder', 'Example']);
});

test('whoever cannot be told is left out alone, or taken for somebody who is there', async () => {
  const attended = async (): Promise<unknown> =>
    api.ask('{ meetings { edges { node { attendances { person { name } status } } } } }');
  const left = await proposed({ name: 'minutes.txt', text: minutes });
  const row = left.records.find(({ kind, action }) => kind === 'ATTENDANCE' && action === 'REVIEW');
  await committed(left.id, [{ key: row?.key, take: 'LEAVE' }]);
  const two = [
    { person: { name: 'Ann Sample' }, status: 'PRESENT' },
    { person: { name: 'Bob Placeholder' }, status: 'APOLOGIES' },
  ];
  expect(await attended()).toEqual({ meetings: { edges: [{ node: { attendances: expect.arrayContaining(two) } }] } });
  changeOf(await importTexts(store, { 'people.csv': 'person\nCai Example\n' }));
  const taken = await proposed({ name: 'minutes.txt', text: minutes });
  const asked = taken.records.find(({ kind, action }) => kind === 'ATTENDANCE' && action === 'REVIEW');
  await committed(taken.id, [{ key: asked?.key, take: (await people())['Cai Example'] ?? '' }]);
  expect(Object.keys(await people()).sort()).toEqual(['Ann Sample', 'Bob Placeholder', 'Cai Example']);
});

test('a landscape that changed meanwhile is compared anew, and what differs is said', async () => {
  const proposal = await proposed({ name: 'seats.csv', text: seats });
  changeOf(await importTexts(store, { 'other.csv': 'person,board\nAnn Sample,Aber Board\n' }));
  const query = `query($id: ID!) { importProposal(id: $id) { stale differences { kind label was is } } }`;
  const differences = [{ kind: 'PERSON', label: 'Ann Sample', was: 'CREATE', is: 'LINK' }];
  expect(await api.ask(query, { id: proposal.id })).toEqual({ importProposal: { stale: true, differences } });
  expect((await committed(proposal.id)).report.differences).toEqual(differences);
  expect(await count()).toEqual({ summary: { boards: 2, people: 2 } });
});

test('a proposal that is given up is gone, its file too', async () => {
  const { id } = await proposed({ name: 'seats.csv', text: seats });
  const discard = 'mutation($id: ID!) { discardImport(id: $id) { state records { key } lines { totalCount } } }';
  const discarded = { discardImport: { state: 'DISCARDED', records: [], lines: { totalCount: 0 } } };
  expect(await api.ask(discard, { id })).toEqual(discarded);
  expect(await api.ask(discard, { id })).toEqual(discarded);
  expect((await refusal(commit, { id }))[0]).toBe('CONFLICT');
  expect(await api.ask('{ importProposals(state: OPEN) { id } }')).toEqual({ importProposals: [] });
  expect(await api.ask('{ importProposals { id state } }')).toEqual({ importProposals: [{ id, state: 'DISCARDED' }] });
});

test.each([
  ['nothing', { name: 'seats.csv' }, /as text or as base64/],
  ['two contents', { name: 'seats.csv', text: seats, base64: 'AAAA' }, /as text or as base64/],
  ['an empty text', { name: 'seats.csv', text: '' }, /nothing in it/],
  ['what is no base64', { name: 'seats.csv', base64: '@@@' }, /not base64/],
  ['no name', { name: '../', text: seats }, /1 to 255/],
  ['a name that turns its letters', { name: 'a\u202Evsc.exe', text: seats }, /1 to 255/],
])('%s is refused in a sentence', async (_, input, sentence) => {
  const [code, message] = await refusal(propose, { input });
  expect(code).toBe('BAD_INPUT');
  expect(message).toMatch(sentence);
  expect(await api.ask('{ importProposals { id } }')).toEqual({ importProposals: [] });
});

test('decisions that do not fit are refused, and nothing is written', async () => {
  const proposal = await proposed({ name: 'seats.csv', text: seats });
  const { key } = named(proposal, 'Ann Sample');
  const board = named(proposal, 'Aber Forum', 'BOARD').key;
  for (const decision of [
    { key: 'person_none', take: 'NEW' },
    { key, take: 'person_00000000000000000000' },
    { key, take: board },
    { key, take: 'whatever' },
  ])
    expect((await refusal(commit, { id: proposal.id, decisions: [decision] }))[0]).toBe('BAD_INPUT');
  expect((await refusal(commit, { id: proposal.id, acceptFrom: 2 }))[0]).toBe('BAD_INPUT');
  expect((await refusal(commit, { id: 'import_none' }))[0]).toBe('NOT_FOUND');
  expect((await changesOf()).totalCount).toBe(0);
  expect((await committed(proposal.id)).report.created).toBe(6);
});

test('files of some megabytes come in; other questions of that size do not', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `Sample ${i},Aber Forum ${i % 50},member,${'x'.repeat(20)}`);
  const large = ['person,board,role,title', ...rows].join('\n');
  expect(large.length).toBeGreaterThan(1_200_000);
  const input = { name: 'seats.csv', base64: Buffer.from(large).toString('base64') };
  const kept = await api.ask('mutation($input: ImportInput!) { proposeImport(input: $input) { id } }', { input });
  const { id } = (kept as { proposeImport: { id: string } }).proposeImport;
  await api.ask('mutation($id: ID!) { discardImport(id: $id) { id } }', { id });
  const text = 'x'.repeat(2 ** 20);
  for (const query of [
    'query($text: String!) { search(text: $text) { label } }',
    'query($text: String!) { search(text: $text) { label } } # proposeImport',
    'query proposeImport($text: String!) { search(text: $text) { label } }',
    'mutation($text: String!) { proposeImport(input: { name: "a.csv", text: "a" }) { id } saveView(input: { name: $text }) { id } }',
    'mutation($text: String!) { proposeImport(input: { name: "a.csv", text: $text }',
  ])
    expect(await refusal(query, { text })).toEqual(['BAD_INPUT', expect.stringMatching(/1 MB/)]);
});

test('where roles are shown instead of names there is none', async () => {
  const { id } = await proposed({ name: 'seats.csv', text: seats });
  for (const query of [
    '{ importProposals { id } }',
    `{ importProposal(id: "${id}") { name } }`,
    `mutation { discardImport(id: "${id}") { name } }`,
    `mutation { commitImport(id: "${id}") { name } }`,
  ]) {
    const answer = await api.fetch('/graphql?names=roles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] });
  }
});

async function changesOf(): Promise<{ totalCount: number; edges: { node: { id: string } }[] }> {
  const asked = '{ changes { totalCount edges { node { id who why what } } } }';
  const { changes } = (await api.ask(asked)) as { changes: { totalCount: number; edges: { node: { id: string } }[] } };
  return changes;
}
async function people(): Promise<{ [name: string]: string }> {
  const asked = '{ people { edges { node { id name } } } }';
  const answer = (await api.ask(asked)) as { people: { edges: { node: { id: string; name: string } }[] } };
  return Object.fromEntries(answer.people.edges.map(({ node }) => [node.name, node.id]));
}
