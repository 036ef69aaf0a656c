// Notes sent by mail: who says `me` is who sent them.
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';

const from = /^(?:from|oddi wrth|gan)\s*:\s*"?(?<name>[^<"@(]+)/iu;
const me = /(?<=[:,]\s|\s(?:and|&|a)\s)(?:me|myself|fi|finnau)(?=\s*(?:[,.;(]|$|\s(?:and|&|a|ac)\s))/iu;

/** The lines with the name of the sender where somebody among others is `me`; without it where nobody is known. */
export function withSender(lines: readonly Line[]): Line[] {
  if (!lines.some(({ text }) => me.test(text))) return [...lines];
  const name =
    lines
      .slice(0, 12)
      .map(({ text }) => from.exec(text)?.groups?.name?.trim() ?? '')
      .find((each) => nameSureness(each) >= 2) ?? '';
  return lines.map((line) => {
    if (line.cells !== null || !me.test(line.text)) return line;
    const text =
      name === '' ? line.text.replace(new RegExp(`${me.source},?\\s*`, 'iu'), '') : line.text.replace(me, name);
    return { ...line, text, quote: line.quote ?? line.text };
  });
}
