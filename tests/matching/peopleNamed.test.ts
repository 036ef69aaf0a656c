import { describe, expect, it } from 'vitest';
import type { Person } from '../../server/domain/records.ts';
import { PeopleNamed } from '../../server/matching/peopleNamed.ts';

const people = knowing(
  [
    {
      ...person('Siân Lampwick', 'Lampwick, Siân'),
      honorific: 'Supt',
      aliases: ['Commissioner Lampwick', 'PCC for Gwent'],
    },
    person('Will Price', 'Price, Will'),
    person('Harbour May', 'May, Harbour'),
    person('Li Ng', 'Ng, Li'),
  ],
  ['Harbour Board', 'Commissioner for Gwent', 'PCC', 'Will and Price Review'],
);

function knowing(all: readonly Person[], others: readonly string[]): PeopleNamed {
  const named = new PeopleNamed(
    others,
    all.map(({ honorific }) => honorific ?? ''),
  );
  for (const one of all) named.learn(one);
  return named;
}

function person(name: string, sortName: string): Person {
  const alone = { aliases: [], absorbed: [], differsFrom: [] };
  return { id: `person_${name}`, name, sortName, honorific: null, lastChecked: null, ...alone };
}

describe('a text may name somebody', () => {
  it.each([
    ['by the whole name', 'Chaired by Siân Lampwick.'],
    ['without its accents', 'Sian to write'],
    ['by the surname', 'Lampwick’s paper was noted'],
    ['in capitals', 'LAMPWICK: action'],
    ['whatever the name', 'Papers from Li Ng were noted'],
    ['surname first', 'price, will'],
    ['of ordinary words alone', 'Asked Will Price to report'],
    ['in an address', 'https://example.test/sian-lampwick.html'],
    ['who is not known, by a title', 'Cllr Unheard-of will reply'],
    ['by a title that is known of somebody', 'Supt Unheard-of will reply'],
  ])('%s', (_, text) => expect(people.mayBeIn(text)).toBe(true));
});

describe('it names nobody', () => {
  it.each([
    ['where it holds no name', 'The Board noted the paper.'],
    ['by words that name bodies and places too', 'The Commissioner for Gwent met the Harbour Board in May.'],
    ['by an alias that is a title', 'The PCC for Gwent agreed.'],
    ['by ordinary words that stand apart', 'Will the Board agree a price?'],
    ['by part of a longer word', 'the lampwicks of Siâned'],
    ['by a title alone', 'The Supt and others'],
  ])('%s', (_, text) => expect(people.mayBeIn(text)).toBe(false));
});
