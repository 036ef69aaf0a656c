import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const of = (wanted: string): string[] => harbour.flatMap(({ kind, record }) => (kind === wanted ? [record.id] : []));
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
