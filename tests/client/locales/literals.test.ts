import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { codeFiles } from './words.ts';

/** Attributes that people read or hear. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']);
const letters = /\p{L}{2}/u;

/** Text that stands in JSX as it is, so that it could not be said in the other language. */
function literalsIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) look(part);
    else if (isRecord(node)) {
      if (node.type === 'JSXText' && letters.test(String(node.value))) found.push(String(node.value).trim());
      if (node.type === 'JSXAttribute') {
        const name = isRecord(node.name) ? String(node.name.value) : '';
        const value = node.value;
        if (spoken.has(name) && isRecord(value) && value.type === 'StringLiteral' && letters.test(String(value.value)))
          found.push(`${name}="${String(value.value)}"`);
      }
      for (const part of Object.values(node)) look(part);
    }
  };
  look(parseSync(code, { syntax: 'typescript', tsx: true }).body);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

describe('text in JSX', () => {
  it('is never written out: it comes from the locales', () => {
    const found = codeFiles()
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => literalsIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('would be found if it were', () => {
    expect(literalsIn('const a = <p>Hello there</p>;')).toEqual(['Hello there']);
    expect(literalsIn('const a = <p aria-label="Close it">{t("ui:close")}</p>;')).toEqual(['aria-label="Close it"']);
  });

  it('is fine where it is not language', () => {
    expect(literalsIn('const a = <p className="card"><kbd>/</kbd>{" · "}</p>;')).toEqual([]);
  });
});
