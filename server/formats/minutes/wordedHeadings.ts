// Headings of people in words of the writer's own: what they say, where names follow.
import { entryOf } from './entry.ts';
import { type Heading, type Section, sectionNamed, withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { splitName } from './nameShape.ts';
import { peopleIn } from './peopleIn.ts';
import { isCut, isProse, sentencesOf } from './prose.ts';
import { shortNamesIn } from './shortNames.ts';
import { statusSaid } from './statusSaid.ts';
import { turned } from './surnamesFirst.ts';

const mostWords = 9;
const mostShort = 5;
/** A list of first names. */
const leastShort = 3;
const separator = /\s*[:：]\s*|\s+[-–—]+\s+|\t/u;

/** The heading that a line is or begins with, if what stands on it or below it are people. */
export function wordedHeading(line: Line, next: Line | undefined): Heading | null {
  const text = withoutNumber(line.text);
  const at = separator.exec(text);
  const label = (at === null ? text : text.slice(0, at.index)).replace(/\s*\([^()]*\)$/u, '');
  const inline = at === null ? '' : text.slice(at.index + at[0].length).trim();
  const isLabel = at !== null || line.heading || (!isCut(text) && (line.apart || text.split(' ').length <= mostShort));
  if (!isLabel || label.split(' ').length > mostWords || sentencesOf(label).length > 1) return null;
  const status = /^accepted\b/iu.test(label) ? 'PRESENT' : statusSaid(label);
  if (status === null && (at !== null || line.heading))
    return ofMembers({ label, inline, next }) ?? ofBody(label, inline);
  if (status === null || splitName(label) !== null) return null;
  if (at === null && !line.heading && !/^\p{Lu}[^.,;!?]*$/u.test(text)) return null;
  const isNamed = inline === '' ? next !== undefined && isEntry(next) : beginsWithPerson(inline);
  return isNamed ? { section: { kind: 'people', status, isPart: false }, inline } : null;
}

const membersWord =
  /(?:^|\s)(?:(?:\p{L}+[-\s])?members(?:hip)?|trustees|governors|councillors|directors|commissioners|(?:yr )?aelod(?:au|aeth)['’]?r?|ymddiriedolwyr|llywodraethwyr|cynghorwyr)(?=$|\s)/iu;

/** `Aber Board members: A, B and C`: who belongs, in whatever words, and not whether they were there. */
function ofMembers({ label, inline, next }: { label: string; inline: string; next: Line | undefined }): Heading | null {
  if (!membersWord.test(label)) return null;
  const isNamed = inline === '' ? next !== undefined && isEntry(next) : beginsWithPerson(inline);
  return isNamed ? { section: { kind: 'membership' }, inline } : null;
}

/** `Committee: A, B and C` is who it consists of; `For Aber: A and B`, at a meeting of several, who came from there. */
function ofBody(label: string, inline: string): Heading | null {
  const isBoard =
    /^\(?(?:the |our |y |yr |ein )?(?:full )?(?:committee|board|panel|executive|pwyllgor|bwrdd|panel)$/iu.test(label);
  const isFrom = /^(?:for|representing|on behalf of|dros|ar ran|yn cynrychioli) (?:the |y |yr )?\p{Lu}/iu.test(label);
  if ((!isBoard && !isFrom) || !beginsWithPerson(inline) || peopleIn(inline).length < 2) return null;
  return {
    section: isBoard ? { kind: 'membership' } : { kind: 'people', status: 'PRESENT', isPart: true },
    inline: inline.replace(/\)$/u, (end) => (label.startsWith('(') ? '' : end)),
  };
}

/** What a text says as a heading: by the forms that are known, or by its words. */
export function sectionSaid(text: string): Section | null {
  const status = text.split(' ').length > mostWords ? null : statusSaid(text);
  return (
    sectionNamed(text) ??
    (status === null || splitName(text) !== null ? null : { kind: 'people', status, isPart: false })
  );
}

const isEntry = ({ text, cells }: Line): boolean => !isProse(text) && beginsWithPerson(cells?.find(Boolean) ?? text);

const beginsWithPerson = (text: string): boolean =>
  (shortNamesIn(text)?.length ?? 0) >= leastShort ||
  turned(text.split(/\s[-–—]\s/u)[0] ?? '')?.isSure === true ||
  ((entryOf(text.split(/[,;(·|]|\s[-–—]\s|\s(?:and|ac?|&)\s/u)[0] ?? '')?.sureness ?? 0) >= 1 &&
    peopleIn(text).length > 0);
