import { afterAll, describe, expect, it } from 'vitest';
import { bringWords, startWords, words } from '../../../client/app/i18n.ts';
import { baseOf, isPlural, wordsOf } from '../locales/words.ts';

startWords('en');
await bringWords('data');
await bringWords('edit');
await bringWords('planner');
afterAll(() => words.changeLanguage('en'));

/** Keys with plural forms that say how many. */
const counted = [...wordsOf('en')].filter(([key, text]) => isPlural(key) && text.includes('{{count}}'));
const keys = [...new Set(counted.map(([key]) => baseOf(key)))];

describe.each(['en', 'cy'] as const)('a number in a sentence in %s', (language) => {
  it('has its thousands apart, whatever the sentence', async () => {
    await words.changeLanguage(language);
    expect(keys.length).toBeGreaterThan(15);
    const said = keys.map((key) => words.t(key, { count: 12_345 }));
    expect(said.filter((text) => !text.includes('12,345'))).toEqual([]);
  });

  it('still has the plural form of the number', async () => {
    await words.changeLanguage(language);
    const two = { en: '2 boards', cy: '2 fwrdd' }[language];
    const many = { en: '1,987 boards', cy: '1,987 bwrdd' }[language];
    expect([2, 1987].map((count) => words.t('scope:boards', { count }))).toEqual([two, many]);
  });
});

describe('what is no number', () => {
  it('stands as it is, a year that is text too', async () => {
    await words.changeLanguage('en');
    expect(words.t('ui:span.from', { date: '2019' })).toBe('from 2019');
    expect(words.t('scope:andMore', { label: 'Aber', count: 1 })).toBe('Aber and 1 more');
  });
});
