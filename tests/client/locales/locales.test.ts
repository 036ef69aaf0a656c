import { describe, expect, it } from 'vitest';
import { askedFor, baseOf, isPlural, type Language, pluralForms, wordsOf } from './words.ts';

const languages = Object.keys(pluralForms) as Language[];
const words = { en: wordsOf('en'), cy: wordsOf('cy') };
const bases = (language: Language): Set<string> => new Set([...words[language].keys()].map(baseOf));
const asked = askedFor([...new Set([...words.en.keys()].map((key) => key.split(':')[0] ?? ''))]);
const holes = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map(([, name = '']) => name).toSorted();

describe.each(languages)('the words in %s', (language) => {
  it('are there for every key that the code asks for', () => {
    const missing = [...asked.keys].filter((key) => !bases(language).has(key));
    const leading = [...asked.beginnings].filter((start) => ![...bases(language)].some((key) => key.startsWith(start)));
    expect([...missing, ...leading]).toEqual([]);
  });

  it('are all asked for', () => {
    const unused = [...bases(language)].filter(
      (key) => !asked.keys.has(key) && ![...asked.beginnings].some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('are never empty', () => {
    expect([...words[language]].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('have every plural form of the language', () => {
    const counted = new Set([...words[language].keys()].filter(isPlural).map(baseOf));
    const missing = [...counted].flatMap((key) =>
      pluralForms[language].map((form) => `${key}_${form}`).filter((form) => !words[language].has(form)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...bases('cy')].toSorted()).toEqual([...bases('en')].toSorted());
  });

  it('soften what fills a hole only in Welsh', () => {
    const manners = ({ en, cy }: typeof words) =>
      [en, cy].map((one) => new Set([...one.values()].flatMap((text) => text.match(/(?<=\{\{\w+, )\w+/g) ?? [])));
    expect(manners(words)).toEqual([new Set(), new Set(['soft'])]);
  });

  it('fill the same holes', () => {
    const differ = [...words.cy].flatMap(([key, text]) => {
      const english = words.en.get(key) ?? words.en.get(`${baseOf(key)}_other`) ?? '';
      const extra = holes(text).filter((hole) => !holes(english).includes(hole));
      // A plural form may leave the number out: "nobody" needs none.
      const lacking = isPlural(key) ? [] : holes(english).filter((hole) => !holes(text).includes(hole));
      return extra.length + lacking.length > 0 ? [key] : [];
    });
    expect(differ).toEqual([]);
  });

  it('are not one and the same', () => {
    const same = [...words.cy].filter(
      ([key, text]) => words.en.get(key) === text && /\p{L}{4}/u.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    const alike = new Set(['boardwalk', 'english', 'cymraeg', 'person', 'acronym', 'jaccard', 'data', 'shift', 'ctrl']);
    expect(
      same
        .filter(
          ([, text]) =>
            !alike.has(
              text
                .replace(/\{\{\w+\}\}/g, '')
                .trim()
                .toLowerCase(),
            ),
        )
        .map(([key, text]) => `${key}: ${text}`),
    ).toEqual([]);
  });

  it('have plural forms that differ where Welsh mutates', () => {
    expect(words.cy.get('scope:boards_two')).toContain('fwrdd');
    expect(words.cy.get('scope:people_few')).toContain('pherson');
    expect(words.cy.get('scope:people_other')).toContain('o bobl');
  });
});
