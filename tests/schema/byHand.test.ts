// Records made, changed and taken away by hand: the rules of a row hold, nothing is overwritten unseen, nothing stands in the air.
import { isInputObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { retractingOf, savingOf } from '../../client/app/edit/handMutations.ts';
import { handForms } from '../../server/changes/byHand/handForms.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { camelCase } from '../../server/formats/tables/definitions.ts';
import { buildSchema } from '../../server/schema/schema.ts';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const schema = buildSchema();
const api = await apiForTests(harbour);
const said = { source: 'list', locator: 'l. 40', quote: 'a new group' };
const told = { why: 'The clerk said so' };

interface Saved {
  change: { id: string; what: string; why: string } | null;
  record: { id: string } | null;
  undecided: { key: string; label: string; doubts: { rule: string }[] }[];
}
const answer = '{ change { id what why } record { id } undecided { key label doubts { rule } } }';

function mutation(name: string): string {
  const noun = name.replace(/^[a-z]+/, '');
  const isMaking = name.startsWith('create');
  const given = name.startsWith('retract')
    ? ''
    : `$input: ${noun}Input!, $evidence: EvidenceInput, $decisions: [ImportDecision!]`;
  const one = isMaking ? '' : '$id: ID!, $seen: Int';
  const declared = [one, given, '$why: String'].filter((part) => part !== '').join(', ');
  const passed = declared.replace(/\$(\w+): [[\w\]!]+/g, '$1: $$$1');
  return `mutation(${declared}) { saved: ${name}(${passed}, by: "Ann") ${answer} }`;
}
async function done(name: string, variables: object): Promise<Saved> {
  return ((await api.ask(mutation(name), { ...variables })) as { saved: Saved }).saved;
}
async function refusal(name: string, variables: object): Promise<[string | undefined, string]> {
  const { errors } = await api.post(mutation(name), { ...variables });
  return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
}
const undo = (id: string | undefined) => api.ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id });
const revision = async () => ((await api.ask('{ revision }')) as { revision: number }).revision;
const board = async (id: string | undefined): Promise<unknown> => {
  const fields = 'name purpose from themes { name } evidence { fact locator certainty source { title } }';
  return (
    (await api.ask(`query($id: ID!) { node(id: $id) { ... on Board { ${fields} } } }`, { id })) as { node: unknown }
  ).node;
};

test('the inputs have the columns of the import formats', () => {
  const inputs = Object.fromEntries(
    Object.keys(handForms).map((kind) => {
      const type = schema.getType(`${kind.charAt(0)}${kind.slice(1).toLowerCase()}Input`);
      return [kind, isInputObjectType(type) ? Object.keys(type.getFields()) : []];
    }),
  );
  const columns = Object.entries(handForms).map(([kind, form]) => [
    kind,
    [...form.columns.map(camelCase), 'lastChecked'],
  ]);
  expect(inputs).toEqual(Object.fromEntries(columns));
});

test('the interface asks for what there is, of every kind of record', () => {
  const texts = recordKinds.flatMap((kind) => [savingOf(kind, null), savingOf(kind, 'an id'), retractingOf(kind)]);
  expect(texts.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  expect(validate(schema, parse(retractingOf('SEAT').replace('retractSeat', 'retractStool')))).toHaveLength(1);
});

test('a board is made with who says so, and changed as a form is filled', async () => {
  const input = { board: 'Pier Group', themes: 'Safety; Health', from: '2019-06', purpose: 'To mend the pier.' };
  const made = await done('createBoard', { input, evidence: said });
  expect(made).toMatchObject({ change: { what: 'creation', why: 'list' }, undecided: [] });
  const id = made.record?.id;
  const stated = { locator: 'l. 40', certainty: 'STATED', source: { title: 'List of members' } };
  expect(await board(id)).toMatchObject({
    from: '2019-06',
    themes: [{ name: 'Health' }, { name: 'Safety' }],
    evidence: expect.arrayContaining([{ ...stated, fact: 'purpose' }]),
  });
  // A list is written whole, a date may be less exact, `-` clears, what is empty changes nothing.
  const later = { themes: 'Safety; Violence', from: '2019', purpose: '-', acronym: '' };
  const changed = await done('updateBoard', { id, input: later, ...told });
  expect(changed.change).toMatchObject({ what: 'correction', why: told.why });
  const after = (await board(id)) as { evidence: { fact: string; certainty: string; source: { title: string } }[] };
  expect(after).toMatchObject({ from: '2019', purpose: null, themes: [{ name: 'Safety' }, { name: 'Violence' }] });
  const unsourced = after.evidence.filter(({ source }) => source.title.endsWith(`: ${told.why}`));
  expect(new Set(unsourced.map(({ fact, certainty }) => `${fact} ${certainty}`))).toEqual(
    new Set(['from INFERRED', 'themes INFERRED']),
  );
  expect(after.evidence.filter(({ fact }) => fact === 'purpose')).toEqual([]);
  expect(
    (await done('updateBoard', { id, input: later, evidence: said, seen: await revision() })).change,
  ).not.toBeNull();
  expect((await done('updateBoard', { id, input: later, evidence: said })).change).toBeNull();
});

test('what nobody says is not written without a reason', async () => {
  expect(await refusal('createTheme', { input: { theme: 'Noise' } })).toEqual([
    'BAD_INPUT',
    expect.stringContaining('why'),
  ]);
  expect((await done('createTheme', { input: { theme: 'Noise' }, ...told })).change).not.toBeNull();
});

test('whoever did not see a change does not overwrite it, also when two come at once', async () => {
  const seen = await revision();
  const change = (purpose: string) =>
    api.post(mutation('updateBoard'), { id: ids.circle, input: { purpose }, ...told, seen });
  const both = await Promise.all([change('One.'), change('Another.')]);
  const codes = both.map(({ errors }) => errors[0]?.extensions.code);
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  const [, sentence] = await refusal('updateBoard', { id: ids.circle, input: { tier: 'local' }, ...told, seen });
  expect(codes).toContain('CONFLICT');
  expect(sentence).toMatch(/“Health Circle” since you opened it \(Ann, [\d: -]+: Purpose, Who says so\)/);
  expect((await refusal('retractBoard', { id: ids.circle, seen }))[0]).toBe('CONFLICT');
  const again = { id: ids.circle, input: { tier: 'local' }, ...told, seen: await revision() };
  expect((await done('updateBoard', again)).change).not.toBeNull();
});

test('bad input is refused in words, and nothing is written', async () => {
  const before = await revision();
  const nobody = 'board_00000000000000000000';
  const wrong: [string, object, string, string][] = [
    ['updateBoard', { id: nobody, input: { tier: 'local' } }, 'NOT_FOUND', 'no record with the id'],
    ['updateBoard', { id: 'x'.repeat(5_000), input: {} }, 'NOT_FOUND', 'no record with the id'],
    [
      'updateBoard',
      { id: ids.ann, input: { tier: 'local' } },
      'BAD_INPUT',
      'another kind of record (person, not board)',
    ],
    ['retractSeat', { id: ids.forum }, 'BAD_INPUT', 'another kind of record'],
    ['updateBoard', { id: ids.safety, input: { partOf: 'Violence Subgroup' } }, 'BAD_INPUT', 'round in a circle'],
    ['updateBoard', { id: ids.safety, input: { partOf: nobody } }, 'BAD_INPUT', nobody],
    ['updateBoard', { id: ids.safety, input: { partOf: 'Safety Board' } }, 'BAD_INPUT', 'Safety Board'],
    ['updateBoard', { id: ids.safety, input: { to: '2014' } }, 'BAD_INPUT', 'To: '],
    ['updateBoard', { id: ids.safety, input: { board: '-' } }, 'BAD_INPUT', 'known by'],
    ['updateSeat', { id: ids.bobOnSafety, input: { from: '31/02/2021' } }, 'BAD_INPUT', 'From: “31/02/2021”'],
    ['updateSeat', { id: ids.annOnCircle, input: { person: '-' } }, 'BAD_INPUT', 'person, organisation, post'],
    ['createPost', { input: { organisation: 'Aber Health' } }, 'BAD_INPUT', 'Post: '],
    ['createSeat', { input: { board: 'Safety Board', person: 'Bob Example' } }, 'CONFLICT', ids.bobOnSafety],
    ['createPerson', { input: { person: 'Ann Sample' } }, 'CONFLICT', ids.ann],
    ['createBoard', { input: { board: 'B', tier: 'galactic' } }, 'BAD_INPUT', 'galactic'],
  ];
  for (const [name, variables, code, words] of wrong) {
    const [found, sentence] = await refusal(name, { ...variables, ...told });
    expect([name, found, sentence]).toEqual([name, code, expect.stringContaining(words)]);
  }
  const { errors } = await api.post(mutation('createBoard'), {
    input: { board: 'B' },
    evidence: { ...said, fact: 'colour' },
  });
  expect(errors[0]?.message).toContain('What it bears on: ');
  expect(await revision()).toBe(before);
});

test('what needs a decision is asked, and decided as in an import', async () => {
  const input = { person: 'Sample' };
  const asked = await done('createPerson', { input, ...told });
  expect(asked).toMatchObject({ change: null, record: null, undecided: [{ doubts: [{ rule: 'candidates' }] }] });
  const decisions = [{ key: asked.undecided[0]?.key, take: 'NEW' }];
  const made = await done('createPerson', { input, ...told, decisions });
  expect([made.undecided, made.record === null]).toEqual([[], false]);
  const namesake = { input: { person: 'Ann Sample' }, ...told, decisions: [{ key: ids.ann, take: 'NEW' }] };
  expect((await done('createPerson', namesake)).record?.id).not.toBe(ids.ann);
});

test('a seat goes over to another holder, an attendance to another day', async () => {
  const holder = '{ node(id: "ID") { ... on Seat { role person { name } organisation { name } } } }';
  const seat = async (id: string) => ((await api.ask(holder.replace('ID', id))) as { node: unknown }).node;
  await done('updateSeat', { id: ids.healthOnForum, input: { person: 'Dan Dummy', role: 'chair' }, ...told });
  expect(await seat(ids.healthOnForum)).toEqual({ role: 'CHAIR', person: { name: 'Dan Dummy' }, organisation: null });
  await done('updateSeat', { id: ids.healthOnForum, input: { person: '-', organisation: 'Aber Health' }, ...told });
  expect(await seat(ids.healthOnForum)).toEqual({ role: 'CHAIR', person: null, organisation: { name: 'Aber Health' } });
  await done('updateAttendance', { id: ids.sianServes, input: { date: '2021-06-03' }, ...told });
  const there = `{ node(id: "${ids.sianServes}") { ... on Attendance { status meeting { id date } } } }`;
  expect(await api.ask(there)).toEqual({
    node: { status: 'IN_ATTENDANCE', meeting: { id: ids.forumMeets, date: '2021-06-03' } },
  });
});

test('a record is taken away where nothing rests on it, and comes back whole', async () => {
  expect(await refusal('retractBoard', { id: ids.oldPanel })).toEqual([
    'CONFLICT',
    expect.stringContaining('Cat Specimen'),
  ]);
  const seat = await done('retractSeat', { id: ids.catOnPanel, why: 'Written twice' });
  expect(seat).toMatchObject({ change: { what: 'retraction', why: 'Written twice' }, record: null });
  const panel = await done('retractBoard', { id: ids.oldPanel });
  expect(await board(ids.oldPanel)).toBeNull();
  const { errors } = await api.post(`mutation { undoChange(id: "${seat.change?.id}") { id } }`);
  expect(errors[0]?.extensions.code).toBe('CONFLICT');
  await undo(panel.change?.id);
  await undo(seat.change?.id);
  const back = `{ node(id: "${ids.catOnPanel}") { ... on Seat { from board { id } evidence { locator } } } }`;
  expect(await api.ask(back)).toEqual({
    node: { from: '2016', board: { id: ids.oldPanel }, evidence: [{ locator: 'l. 19' }] },
  });
});

test('it is not for whoever is shown roles only', async () => {
  for (const [name, variables] of [
    ['createPerson', { input: { person: 'Eve Sample' }, ...told }],
    ['retractTheme', { id: ids.healthTheme }],
  ] as const) {
    const body = JSON.stringify({ query: mutation(name), variables });
    const headers = { 'content-type': 'application/json' };
    const refused = await api.fetch('/graphql?names=roles', { method: 'POST', headers, body });
    expect(await refused.text()).toContain('NOT_ALLOWED');
  }
});

test('seats are said to hold on a day, or to have ended, several as one change that one undo takes back', async () => {
  const of = '{ id seen to certainty }';
  const seat = async (id: string) =>
    (await api.ask(`query($id: ID!) { node(id: $id) { ... on Seat ${of} } }`, { id })) as unknown;
  const say = (name: string) =>
    `mutation($ids: [ID!]!, $on: PartialDate!) { said: ${name}(ids: $ids, on: $on, by: "Ann", why: "The clerk said so") { id what why } }`;
  const both = [ids.annOnSafety, ids.bobOnForum];
  const bothAsTheyAre = async () => [await seat(ids.annOnSafety), await seat(ids.bobOnForum)];
  const before = await bothAsTheyAre();
  const seen = (await api.ask(say('seeSeats'), { ids: both, on: '2026-11-20' })) as { said: { id: string } };
  expect(seen).toMatchObject({ said: { what: 'correction', why: 'The clerk said so' } });
  for (const [index, id] of both.entries()) {
    const { node } = before[index] as { node: { seen: string[]; certainty: string } };
    expect(await seat(id)).toMatchObject({
      node: { seen: [...node.seen, '2026-11-20'], certainty: node.certainty },
    });
  }
  expect(await api.ask('{ changes(first: 1) { edges { node { about } } } }')).toEqual({
    changes: {
      edges: [{ node: { about: [expect.stringMatching(/^Ann .*Safety/), expect.stringMatching(/^Bob .*Forum/)] } }],
    },
  });
  // Nobody's seat ends before they were seen in it, and then no other ends either.
  const { errors } = await api.post(say('endSeats'), { ids: both, on: '2020' });
  expect([errors[0]?.extensions.code, errors[0]?.message]).toEqual(['BAD_INPUT', expect.stringContaining('Bob')]);
  await undo(seen.said.id);
  expect(await bothAsTheyAre()).toEqual(before);
  const ended = (await api.ask(say('endSeats'), { ids: both, on: '2025-03' })) as { said: { id: string } };
  for (const id of both) expect(await seat(id)).toMatchObject({ node: { to: '2025-03' } });
  const refused = async (what: string, variables: object) =>
    (await api.post(say(what), { ids: both, ...variables })).errors[0]?.message;
  expect(await refused('endSeats', { on: '2030' })).toMatch(/ended on 2025-03 already/);
  await undo(ended.said.id);
  expect(await bothAsTheyAre()).toEqual(before);
  expect(await refused('seeSeats', { on: '9999-12-31' })).toBe(
    '“9999-12-31” is still to come. Name a day up to today.',
  );
  const unfit = `mutation($why: String!) { createPerson(input: { person: "Nul Tester" }, why: $why) { change { id } } }`;
  for (const why of ['a\u0000b', 'w'.repeat(2_001)])
    expect((await api.post(unfit, { why })).errors[0]?.message).toMatch(/^This text is longer than 2,000 characters/);
  expect((await api.post(say('seeSeats'), { ids: [], on: '2025' })).errors[0]?.extensions.code).toBe('BAD_INPUT');
});
