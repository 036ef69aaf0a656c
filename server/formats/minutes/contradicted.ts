// Sentences that tell of somebody's absence in words of no known form: whom they name is not counted as present, and somebody has to look.
import { doubt } from '../../domain/doubt.ts';
import { isAway } from '../../domain/vocabulary.ts';
import type { Attendee } from './attendee.ts';
import type { Line } from './line.ts';
import { isProse, paragraphsOf, sentencesOf } from './prose.ts';
import { statusSaid } from './statusSaid.ts';

const longest = 400;
/** Of a part of the meeting, of another one, or in whose absence somebody else did something. */
const ofElse =
  /\b(?:late|left|leave early|arriv\p{L}*|part of|from item|until|in (?:the|his|her) absence|absence of|declar\p{L}*|interest|cyrhaeddodd|gadawodd|hwyr)\b/iu;

/** The attendees, those absent whom such a sentence names though a list has them present. */
export function unlessContradicted(
  attendees: readonly Attendee[],
  lines: readonly Line[],
  isEarly: (line: number) => boolean,
): Attendee[] {
  const understood = new Set(attendees.filter(({ isSentence }) => isSentence).map(({ quote }) => quote));
  const away = paragraphsOf(lines.filter(({ number, cells }) => cells === null && isEarly(number)))
    .flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text))
    .filter((text) => {
      if (text.length > longest || understood.has(text) || !isProse(text) || ofElse.test(text)) return false;
      const status = statusSaid(text);
      return status !== null && isAway(status);
    });
  if (away.length === 0) return [...attendees];
  return attendees.map((person) => {
    const words = isAway(person.status) ? undefined : away.find((text) => names(text, person.found.written));
    return words === undefined
      ? person
      : { ...person, status: 'ABSENT', doubts: [...person.doubts, doubt('status', 'statusUnclear', { words })] };
  });
}

/** The name as it is written, or its last word after a title. */
function names(text: string, written: string): boolean {
  if (text.includes(written)) return true;
  const family = written.split(' ').at(-1) ?? '';
  return (
    family.length > 2 &&
    [
      ...text.matchAll(
        /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Cyng|Cynghorydd|Prof|Professor|Sir|Dame|Lord|Lady)\.? (?<family>\p{Lu}[\p{L}'’-]+)/gu,
      ),
    ].some(({ groups }) => groups?.family?.replace(/['’]s?$/u, '') === family)
  );
}
