import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const of = (wanted: string): string[] => harbour.flatMap(({ kind, record }) => (kind === wanted ? [record.id] : []));
const order = ['Seat', 'Tenure', 'Attendance', 'Meeting', 'Action'];
const mergeOf = (field: string): string =>
  `mutation($keep: ID!, $absorb: ID!) { ${field}(keep: $keep, absorb: $absorb, by: "a test") { id what who } }`;

describe('merging by the API', () => {
  it('is not for whoever is shown roles only', async () => {
    const [keep, absorb] = of('PERSON');
    const answer = await api.fetch('/graphql?names=roles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: mergeOf('mergePeople'), variables: { keep, absorb } }),
    });
    expect(await answer.text()).toContain('NOT_ALLOWED');
  });

  it('tells what names a record, which is what a split may take along, and splits', async () => {
    const [cat] = harbour.flatMap(({ record }) =>
      'name' in record && record.name === 'Cat Specimen' ? [record.id] : [],
    );
    const naming = '($id: ID!) { recordsNaming(id: $id) { totalCount edges { node { __typename id } } } }';
    type Naming = { recordsNaming: { edges: { node: { __typename: string; id: string } }[] } };
    const { recordsNaming } = (await api.ask(`query${naming}`, { id: cat })) as Naming;
    const found = recordsNaming.edges.map(({ node }) => node);
    const kinds = found.map((each) => each.__typename);
    expect(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(kinds);
    expect(found.length).toBeGreaterThan(1);
    const split =
      'mutation($id: ID!, $records: [ID!]!) { splitPerson(id: $id, name: "Cath Specimen", records: $records) { id } }';
    await api.ask(split, { id: cat, records: found.slice(0, 1).map(({ id }) => id) });
    const left = (await api.ask(`query${naming}`, { id: cat })) as Naming;
    expect(left.recordsNaming.edges.map(({ node }) => node.id)).toEqual(found.slice(1).map(({ id }) => id));
  });

  it('lets the absorbed id answer with the kept record, and is undone', async () => {
    const [keep, absorb] = of('ORGANISATION');
    const done = (await api.ask(mergeOf('mergeOrganisations'), { keep, absorb })) as {
      mergeOrganisations: { id: string };
    };
    expect(done).toEqual({ mergeOrganisations: { id: expect.any(String), what: 'merge', who: 'a test' } });
    const find = 'query($id: ID!) { node(id: $id) { id } }';
    expect(await api.ask(find, { id: absorb })).toEqual({ node: { id: keep } });
    await api.ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: done.mergeOrganisations.id });
    expect(await api.ask(find, { id: absorb })).toEqual({ node: { id: absorb } });
  });
});
