// The columns that exports write besides, as somebody may get them wrong.
import { expect, it } from 'vitest';
import { draftsOf, problemsOf } from '../support/importing.ts';

const nowhere = 'board_00000000000000000000';
const person = 'person_11111111111111111111';

it.each([
  ['a fact that is none', 'person,fact\nAnn Sample,Her name!\n', ['notAFact']],
  ['an id in place of the name of nothing', `person,board\nAnn Sample,${nowhere}\n`, ['idUnknown']],
  [
    'somebody who was merged away and is there',
    `person,id,absorbed\nAnn Sample,,${person}\nAnnie Sample,${person},\n`,
    ['absorbedIsThere'],
  ],
])('%s is refused', async (_, text, rules) => {
  const problems = await problemsOf({ [text.includes('board') ? 'seats.csv' : 'people.csv']: text });
  const fatal = problems.filter(({ severity }) => severity === 'ERROR');
  expect(fatal.map(({ rule }) => rule)).toEqual(rules);
});

it('what nobody vouches for has no evidence, and a semicolon may stand within a name', async () => {
  const { drafts } = await draftsOf({ 'people.csv': 'person,aliases,source\nAnn Sample,A\\; Sample; Annie,-\n' });
  const records = Array.from(drafts.values(), ({ document }) => document.record);
  expect(records).toMatchObject([{ name: 'Ann Sample', aliases: ['A; Sample', 'Annie'], evidence: [] }]);
});
