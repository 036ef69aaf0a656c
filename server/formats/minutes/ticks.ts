// Marks in tables and lists: ticks, crosses, boxes, letters.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { statusSaid } from './statusSaid.ts';

export type Mark = 'yes' | 'no' | 'cross' | 'empty' | AttendanceStatus | null;

const marks: readonly [RegExp, Exclude<Mark, null>][] = [
  [/^no apolog.*|^heb ymddiheur.*/iu, 'ABSENT'],
  [
    /^(?:no|na|nac oedd|nac ydoedd|nac ydy|nac ydi|naddo|away|not present)\b[\s,:–—(-].*(?:apolog|ymddiheur|excused).*/iu,
    'APOLOGIES',
  ],
  [/^(?:declined?|decline|gwrthod(?:wyd)?)$/iu, 'APOLOGIES'],
  [/^(?:accepted|organi[sz]er|ydy|ydi|derbyn(?:iwyd)?)$/iu, 'yes'],
  [/^(?:nac ydy|nac ydi|naddo)$/iu, 'no'],
  [/^(?:no|na|nac oedd|nac ydy|nac ydi|naddo)\s*[,:–—(-].*/iu, 'no'],
  [/^(?:yes|oedd|do|ie)\s*[,:–—(-].*|^[/\\]$/iu, 'yes'],
  [/^$/u, 'empty'],
  [/^(?:[-–—.]+|[○◯⚪])$/u, 'empty'],
  [
    /^(?:[✓✔√☑✅🗸■●•]|\[[xX✓✔*]\]|y|yes|ie|oedd|true|1|p|pr|pres|present|presennol|yn bresennol|attended|attending|here|in person|online|virtual|remote|(?:via |on )?(?:ms )?teams|zoom|yes.*teams.*)$/iu,
    'yes',
  ],
  [/^(?:present|attended|presennol|yn bresennol)\b.*/iu, 'PRESENT'],
  [/^(?:[xX✗✘✖❌×☒])$/u, 'cross'],
  [/^(?:n|no|na|nac oedd|false|0|☐|□|\[ ?\]|did not attend|dna|not present)$/iu, 'no'],
  [
    /^(?:apolog(?:y|ies)|apols?|apol|ap|a|a\/p|gave apologies|sent apologies|apologies .*|ymddiheuriad(?:au)?|ymddiheurodd|wedi ymddiheuro|ymdd)\.?$/iu,
    'APOLOGIES',
  ],
  [/^(?:absent|ab|abs|absennol|yn absennol|absent .*)$/iu, 'ABSENT'],
  [/^(?:observer|observing|obs|o|sylwedydd|arsylwr|arsyllwr)$/iu, 'OBSERVER'],
  [
    /^(?:in attendance|also (?:present|in attendance)|ia|invited|guest|hefyd|hefyd yn bresennol|mewn presenoldeb|gwestai)$/iu,
    'IN_ATTENDANCE',
  ],
  [
    /^(?:(?:swyddog(?:ion)?|officers?)(?: (?:yn |in |a oedd yn )?(?:mynychu|bresennol|gwasanaethu|attendance|attending))?|yn (?:mynychu|gwasanaethu|cynorthwyo)|attending officer)$/iu,
    'IN_ATTENDANCE',
  ],
  [/^(?:no response|no reply|not responded|dim ymateb)$/iu, 'ABSENT'],
];

/** What a cell of a column of marks says, in whatever words. */
export const markIn = (cell: string): Mark =>
  markOf(cell) ?? (cell.split(' ').length > mostWords || cell.includes('?') ? null : statusSaid(cell));

const mostWords = 7;

/** What a cell says; null where it is no mark. `Ymddiheuriadau / Apologies` says one thing, `Present / Apologies` nothing. */
export function markOf(cell: string): Mark {
  const parts = cell.replace(/\s*\([^)]*\)\s*$/u, '').split(/\s*[/|]\s*/u);
  if (parts.length !== 2 || !parts.every((part) => /\p{L}{2}/u.test(part))) return markAlone(cell);
  const found = new Set(
    parts
      .map(markAlone)
      .filter((mark) => mark !== null)
      .map(inFull),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** `✔ Yes`: a sign, and the same in words for who cannot see it. */
const doubled =
  /^(?:[✓✔√☑✅🗸]\s*(?=yes|ie\b|oedd|present|attended|presennol)|[✗✘✖❌☒×]\s*(?=no\b|na\b|nac|absent|apolog|absennol|ymddiheur))/iu;

const markAlone = (cell: string): Mark => {
  const words = cell.trim().replace(doubled, '');
  return marks.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};

const inFull = (mark: Exclude<Mark, null>): Mark => (mark === 'yes' ? 'PRESENT' : mark === 'no' ? 'ABSENT' : mark);

const box = /[☐☒☑□✓✔✗✘]|\[[ xX✓✔*]?\]/u;
const labelled =
  /([☐☒☑□✓✔✗✘]|\[[ xX✓✔*]?\])\s*(present|apologies|absent|in attendance|observer|presennol|yn bresennol|ymddiheuriadau|absennol)/giu;

/** The boxes of an entry: whether it is ticked, or which of its statuses is; with the entry without them. */
export function takeBoxes(text: string): { text: string; ticked: boolean | null; status: Mark } {
  const all = [...text.matchAll(labelled)];
  if (all.length > 0) {
    const chosen = all.find(([, mark = '']) => isTicked(mark));
    return {
      text: text.replace(labelled, ' ').trim(),
      ticked: chosen !== undefined,
      status: chosen === undefined ? null : markWord(chosen[2] ?? ''),
    };
  }
  const found = box.exec(text);
  if (found === null) return { text, ticked: null, status: null };
  return { text: text.replace(box, ' ').replace(/\s+/g, ' ').trim(), ticked: isTicked(found[0]), status: null };
}

const isTicked = (mark: string): boolean => /[☒☑✓✔xX*]/u.test(mark);

function markWord(word: string): Mark {
  const mark = markOf(word);
  return mark === 'yes' ? 'PRESENT' : mark;
}
