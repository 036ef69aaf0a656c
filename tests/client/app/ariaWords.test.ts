import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ariaWords } from '../../../client/app/ariaWords.ts';
import { startWords, words } from '../../../client/app/i18n.ts';

const dictionaries = resolve(import.meta.dirname, '../../../node_modules/react-aria/dist/private/intl');

/** What React Aria itself says in English, by key. */
function keysOf(part: string): string[] {
  const text = readFileSync(resolve(dictionaries, part, 'en-US.mjs'), 'utf8');
  return [...text.matchAll(/^ {4}"(\w+)":/gm)].map(([, key = '']) => key);
}

describe('the sentences of React Aria', () => {
  it.each(Object.keys(ariaWords))('%s has one of ours for each of its own', (name) => {
    const own = keysOf(name.replace('@react-aria/', ''));
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(ariaWords[name] ?? {}).toSorted()).toEqual(own.toSorted());
  });

  it('are said in the language of the interface', async () => {
    startWords('cy');
    expect(ariaWords['@react-aria/overlays']?.dismiss?.()).toBe('Cau');
    expect(ariaWords['@react-aria/combobox']?.countAnnouncement?.({ optionCount: 2 })).toBe('2 awgrym.');
    await words.changeLanguage('en');
    expect(ariaWords['@react-aria/overlays']?.dismiss?.()).toBe('Close');
  });
});
