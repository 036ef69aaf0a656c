import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../server/formats/encodings/formulas.ts';

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each(['=1+1', '+44', '-1', '@here', '\tcmd', '\rcmd', '＝1'])('%j goes out as text and comes back', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(unescapeFormula(escapeFormula(text))).toBe(text);
  });

  it.each(["'tis", 'a=b', '1+1', ''])('is not %j, which stays as it is either way', (text) => {
    expect(escapeFormula(text)).toBe(text);
    expect(unescapeFormula(text)).toBe(text);
  });

  it('comes back whatever it is', () => {
    const text = fc.stringMatching(/^['=+\-@\t\rab]*$/);
    fc.assert(
      fc.property(text, (each) => {
        expect(unescapeFormula(escapeFormula(each))).toBe(each);
      }),
    );
  });
});
