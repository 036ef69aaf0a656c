import { expect, it } from 'vitest';
import { askOf } from '../../server/questions/asking.ts';
import { people } from '../../server/questions/people.ts';
import { organisationsOfPerson } from '../../server/questions/tenures.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const store = await storeForTests();

it('stand with that of the latest tenure first, whatever they are called', async () => {
  const rows = 'Ann Sample,Aber Council,2010,2014\nAnn Sample,Zeta Health,2015,2020\n';
  await importTexts(store, { 'posts.csv': `person,organisation,from,to\n${rows}` });
  const around = await askOf(store)('en').around();
  const named = people(around, {}).edges.map(({ node }) => organisationsOfPerson(node, null).map(({ name }) => name));
  expect(named).toEqual([['Zeta Health', 'Aber Council']]);
});
