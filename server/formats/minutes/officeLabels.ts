// Offices that stand on a line of their own, above who holds them: put on the line of the name.
import { entryOf } from './entry.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';

const office =
  /^(?:the |yr? )?(?:in the chair|yn y gadair|chair(?:man|person|woman|ed by)?|cadeirydd|presiding|convener|minutes?(?:[ -]?taker| by| taken by)?|notes?(?:[ -]?taker| by| taken by)?|clerk|secretary|secretariat|scribe|cofnodydd|cofnodion|clerc|ysgrifennydd)\s*(?<mark>:?)$/iu;
const mostWords = 8;

/** The lines with `Chair:` and the name below it on one. */
export function withOffices(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const above = found.at(-1);
    const label = above === undefined ? undefined : office.exec(above.text)?.groups;
    const isLabel =
      label !== undefined &&
      (label.mark === ':' || above?.heading === true) &&
      above?.cells === null &&
      !isNamed(lines[i + 1]);
    if (above !== undefined && isLabel && isNamed(line))
      found[found.length - 1] = {
        ...line,
        text: `${above.text.replace(/\s*:$/u, '')}: ${line.text}`,
        quote: `${above.text} ${line.text}`,
        heading: false,
        bullet: false,
      };
    else found.push(line);
  }
  return found;
}

const isNamed = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.cells === null &&
  !line.heading &&
  line.text.split(' ').length <= mostWords &&
  !isProse(line.text) &&
  (entryOf(line.text)?.sureness ?? 0) >= 2;
