import { expect, it } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const erase =
  'mutation ($id: ID!) { erasePerson(id: $id, reason: "asked for", by: "Eve Tester") { id what who why undoneBy erased { holder imports importFiles backups unreadBackups } } }';

it('erasePerson takes somebody whom only an open proposal names, by the key of the record', async () => {
  const proposed = (await api.ask(
    'mutation { proposeImport(input: {name: "seats.csv", text: "person,board\\nCat Placeholder,Aber Circle\\n"}) { id records(actions: [CREATE]) { key kind } } }',
  )) as { proposeImport: { id: string; records: { key: string; kind: string }[] } };
  const { id, records } = proposed.proposeImport;
  const key = records.find(({ kind }) => kind === 'PERSON')?.key;
  const erased = await api.ask(erase, { id: key });
  expect(erased).toMatchObject({ erasePerson: { erased: { imports: 1, importFiles: ['seats.csv'] } } });
  const gone = await api.post('query ($id: ID!) { importProposal(id: $id) { id } }', { id });
  expect(gone.errors[0]?.extensions.code).toBe('NOT_FOUND');
});

it('erasePerson answers the change, and the person is gone from every answer at once', async () => {
  const known = await api.ask('query ($id: ID!) { node(id: $id) { ... on Person { name seats { id } } } }', {
    id: ids.ann,
  });
  expect(known).toMatchObject({ node: { name: 'Ann Sample' } });
  expect((await api.post(erase, { id: 'person_none' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const { erasePerson } = (await api.ask(erase, { id: ids.ann })) as {
    erasePerson: { id: string; erased: { holder: string } };
  };
  expect(erasePerson).toMatchObject({
    what: 'erasure',
    who: 'Eve Tester',
    erased: { imports: 0, importFiles: [], backups: [], unreadBackups: [] },
  });
  const found = await api.ask(
    'query ($id: ID!, $old: ID!) { old: node(id: $old) { id } node(id: $id) { ... on Person { name seats { id } } } search(text: "Ann Sample") { label } changes(first: 1) { edges { node { id erased { holder } } } } }',
    { id: erasePerson.erased.holder, old: ids.ann },
  );
  const { node } = known as { node: { seats: unknown[] } };
  expect(found).toMatchObject({
    old: null,
    node: { name: expect.stringMatching(/^Erased/), seats: { length: node.seats.length } },
    changes: { edges: [{ node: { id: erasePerson.id, erased: null } }] },
  });
  expect(JSON.stringify(found)).not.toContain('Sample');
  const undone = await api.post('mutation ($id: ID!) { undoChange(id: $id) { id } }', { id: erasePerson.id });
  expect(undone.errors[0]?.extensions.code).toBe('CONFLICT');
});

it('whoever erases themselves is not in the log of it', async () => {
  const own = `mutation($id: ID!) { erasePerson(id: $id, reason: "Asked by Bob Example", by: "Bob Example") { who why } }`;
  const { erasePerson } = (await api.ask(own, { id: ids.bob })) as { erasePerson: { who: string; why: string } };
  expect(erasePerson.who).toMatch(/^Erased/);
  expect(JSON.stringify(await api.ask('{ changes { edges { node { who why } } } }'))).not.toContain('Example');
});
