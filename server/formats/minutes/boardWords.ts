// A title without what says that these are minutes, and when and where: the name of a board, or nothing.
import { datesIn } from './datesIn.ts';
import { boardWord, placeWord } from './headerLabels.ts';
import { sectionNamed, withoutNumber } from './headings.ts';

/** `FW: Minutes: …` */
export const withoutReply = (text: string): string =>
  text.replace(
    /^(?:(?:(?:fwd?|re|atb|ymlaen|draft|title|(?:meeting )?(?:recap|summary|notes|report)(?: (?:for|of))?)\s*:|(?:meeting )?recap\s*[–—-])\s*)+/iu,
    '',
  );

/** `Fforwm Sampl / Sample Forum: Cofnodion / Minutes` */
export const withoutTitle = (text: string): string =>
  withoutReply(text)
    .replace(
      /[\s:–—|,-]*(?<!\p{L})(?:cofnodion\s*[/|]\s*(?:the )?minutes|minutes\s*[/|]\s*cofnodion)(?!\p{L})[\s:,–—-]*/giu,
      ' ',
    )
    .trim();

const mutated: readonly [RegExp, string][] = [
  [/^Gyngor/u, 'Cyngor'],
  [/^Bwyllgor/u, 'Pwyllgor'],
  [/^Fwrdd/u, 'Bwrdd'],
  [/^Bartneriaeth/u, 'Partneriaeth'],
  [/^Banel/u, 'Panel'],
  [/^Gorff/u, 'Corff'],
  [/^Rwydwaith/u, 'Rhwydwaith'],
  [/^Weithgor/u, 'Gweithgor'],
  [/^Dasglu/u, 'Tasglu'],
  [/^Fforwm/u, 'Fforwm'],
];

/** As it is called when no word before it changes its first letter. */
function unmutated(name: string): string {
  const found = mutated.find(([pattern]) => pattern.test(name));
  return found === undefined ? name : name.replace(found[0], found[1]);
}

const whose =
  /^(?<whose>trustees|directors|governors|members|conservators|commissioners|board|committee|council)['’]?s?['’]? meeting(?: of (?:the )?(?<of>.+))?$/iu;

/** The board in a phrase: `Minutes of the meeting of the Aber Board held at …`. */
export function boardPhrase(text: string): string | null {
  const english =
    /\b(?:minutes|notes?|record|action notes|proceedings|summary)\b[^.]*? (?:of|from|for) (?!attendance)(?:the |a |an )?(?:(?:virtual|hybrid|annual|general|extraordinary|special|quarterly|monthly|ordinary|inaugural|joint|first|\w+teenth|\d+(?:st|nd|rd|th)|last) )*(?:(?:meeting|proceedings) (?:of|for) (?:the )?)?(.+)$/iu.exec(
      text,
    )?.[1];
  const meeting =
    /\b(?:at a|a|at the|joint|annual(?: general)?|special|ordinary) (?:\w+ )?meeting of (?:the )?(.+)$/iu.exec(
      text,
    )?.[1];
  const welsh =
    /\b(?:cofnodion|nodiadau)\s+(?:o )?(?:(?:g|c)yfarfod )?(?:rhithiol |hybrid )?(?:y |yr |o['’]r |gan |a gynhaliwyd gan )?(.+)$/iu.exec(
      text,
    )?.[1];
  const found = english ?? meeting ?? welsh ?? null;
  return found !== null && /\p{L}{3}/u.test(found) && isBoardOrBody(found) ? found : null;
}

const body =
  /(?<!\p{L})(?:council|school|ysgol(?:ion)?|college|coleg|trust|authority|association|federation|ffederasiwn|society|university|health board|company|ltd|limited|cyngor|awdurdod|cymdeithas|prifysgol|bwrdd iechyd|ymddiriedolaeth|partnership|partneriaeth|forum|fforwm|housing|menter|police|heddlu|friends of|charity|elusen|club|clwb|conservators|commissioners|conservancy|court|senate|senedd|union|undeb|institute|foundation|church|eglwys|parish|hospital|museum|harbour|estate|initiative|service|almshouses?)(?!\p{L})/iu;

export const isBody = (text: string): boolean => body.test(text);
export const isBoardOrBody = (text: string): boolean => boardWord.test(text) || body.test(text);

/** Stands for a date. */
const day = '\uE002';
const rooms = /(?:committee room|board ?room|council (?:chamber|offices?)|ystafell (?:bwyllgor|y cyngor))/giu;

/** What stands before the day, where that names a board; what stands before a sentence on the minutes. */
function beforeDay(text: string): string {
  const dated = datesIn(text).reduce((rest, { words }) => rest.replace(words, day), withoutTitle(text));
  const [head = '', ...after] = dated
    .replace(/\.\s+(?:minutes|notes|cofnodion|nodiadau|meeting)\b.*$/iu, '')
    .split(day);
  const isTitle = meetingOnly.test(head.trim()) && !boardWord.test(after.join(' ').replace(rooms, ' '));
  const isAlone = after.length > 0 && (isBoardOrBody(head.replace(rooms, ' ')) || isTitle);
  // `4 June 2024, Aber Rugby Club` says where.
  const isPlace =
    head.trim() === '' &&
    after.length === 1 &&
    /^\s*[,/–—-]/u.test(after[0] ?? '') &&
    !boardWord.test((after[0] ?? '').replace(rooms, ' '));
  if (isPlace) return '';
  return isAlone ? head : [head, ...after].join(' ').replace(/\s{2,}/gu, ' ');
}

const meetingOnly =
  /^(?:(?:minutes|notes|meeting|cofnodion|nodiadau|cyfarfod|cofrestr|register|a|and|\/)[\s:–—-]*)+(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?)?$/iu;

/** `… – Autumn Term`, `…, Q3 2025/26`, `… No. 4` */
const ofTerm =
  /\s*[-–—,:(]\s*(?:(?:autumn|spring|summer|winter|michaelmas|lent|hilary|trinity|easter) (?:term|meeting|quarter)|tymor (?:yr? )?(?:hydref|gwanwyn|haf|gaeaf)|(?:q|quarter |chwarter )[1-4]|(?:meeting |cyfarfod )?(?:no\.?|rhif) ?\d{1,3})(?:,? ?(?:of )?\d{4}(?:[/-]\d{2,4})?)?\)?\s*$/iu;

/** A name without what says that these are minutes, and when and where. */
export function cleanBoard(text: string): string {
  const undated = beforeDay(text)
    .replace(
      /[\s.,]*(?:ltd\.?|limited)?[\s.,(]*(?:registered charity|charity (?:no|number)|reg(?:istered)?\.? (?:no|number)|company (?:no|number)).*$/iu,
      '',
    )
    .replace(
      /[\s,;–—|-]+(?:(?:at|from|am|o) )?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:-|–|to)\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?/giu,
      ' ',
    )
    .replace(/(?<=\s|^)(?:[yh]\.[bnhp]\.?|[ap]\.m\.?|e\.e\.|e\.g\.|i\.e\.)(?=[\s,]|$)/giu, ' ');
  const clean = withoutNumber(undated)
    .replace(
      /,? (?:in person|(?:was |were )?held|which took place|there (?:were|was) present|there being present|a gynhaliwyd|cynhaliwyd|gynhaliwyd|taking place|convened)(?: .*)?$/iu,
      '',
    )
    .replace(
      /[([](?:draft|unconfirmed|approved|drafft|final|v\d.*|confirmed|virtual|online|via .*|teams|reg.*|charity.*)[)\]]/giu,
      ' ',
    )
    .replace(
      /(?:^|\s+|[-–—:|,/]\s*)(?:(?:draft|unconfirmed|approved|confirmed|final|formal|public|virtual|drafft)\s+)*(?:(?:meeting|action) )?(?:minutes|notes|note|record(?: of attendance and minutes)?|cofnodion(?: drafft)?|nodiadau|summary)(?: (?:of|of the|from|from the|and actions?|and action points|o|y) ?(?:meeting|cyfarfod|gyfarfod)?)?\s*(?:[-–—:|,/]|$)/giu,
      ' ',
    )
    .replace(/\b(?:draft|drafft|unconfirmed)\b/giu, ' ')
    .replace(
      /(?:\s|^)(?:quarterly |monthly |annual |virtual |regular )?(?:meeting|cyfarfod)(?: \d+| no\.? ?\d+)?\s*(?:on|at|of|-|–|:|,)*(?:\s+the)?\s*$/iu,
      ' ',
    )
    .replace(ofTerm, ' ')
    .replace(/\s+(?:on|at|for|ar|dated|of)\s*$/iu, ' ')
    .replace(/[\s:,–—-]+(?:(?:the )?(?:minutes|notes)|cofnodion|nodiadau)\s*$|,\s+(?:yr?|the)\s*$/iu, ' ')
    .replace(
      /^(?:(?:minutes|notes?|record|actions?) (?:of|from) (?:the )?|(?:an? )?(?:(?:autumn|spring|summer|winter|\w+) term(?:ly)? |annual |general |ordinary |special |extraordinary |quarterly |monthly |regular |joint |full |first |second |third |\d+(?:st|nd|rd|th) )*meeting of (?:the )?|cyfarfod (?:blynyddol )?(?:llawn )?(?:y |yr |o'r |o |o’r )?|blynyddol |the |of the |of |o |y |yr |nodiadau |cofnodion )/iu,
      '',
    )
    .replace(/(?:\s*[/,–—|-]\s*)+(?=[,/–—|-]|$)/gu, '')
    .replace(/^[\s:;,.–—|/-]+|[\s:;,.–—|/-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    !/\p{L}{2}/u.test(clean) ||
    (sectionNamed(clean) !== null && !/ of the \p{Lu}/u.test(clean)) ||
    clean.replace(rooms, '').trim() === ''
  )
    return '';
  return unmutated(
    spoken(withoutPlace(clean.replace(whose, theirs).replace(dashed, ' '))).replace(/ and the (?=\p{Lu})/u, ' and '),
  );
}

/** `Aber Harbour Trust – Board` */
const dashed = /\s[-–—]\s(?=(?:board|committee|council|court|senate|trustees|bwrdd|pwyllgor)$)/iu;

/** `Trustees' meeting of the Aber Charity` */
function theirs(_: string, who: string, of: string | undefined): string {
  const own = `${who.slice(0, 1).toUpperCase()}${who.slice(1).toLowerCase()}`;
  return of === undefined ? own : `${of} ${own}`;
}

/** The letters that a name is cut to are not the name, nor is the place after it. */
function withoutPlace(name: string): string {
  const [first = '', last = ''] = /^(.+),\s+([^,]+)$/u.exec(name)?.slice(1) ?? [];
  const isPlaced =
    isBoardOrBody(first) &&
    (placeWord.test(last) || /^(?:in|at|via|on|yn|ar) /u.test(last)) &&
    !isBoardOrBody(last.replace(rooms, ' '));
  return (isPlaced ? first : name).replace(/(?<=\p{Ll}|\s)\s*\(\p{Lu}{2,8}\)$/u, '').trim();
}

const small = /^(?:of|and|for|the|in|on|to|at|a|ac|y|yr|o|i|ar|with)$/i;

/** A name in capitals alone, as others write it. */
function spoken(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, i) =>
      i > 0 && small.test(word) ? word : word.replace(/^\P{L}*\p{L}|-\p{L}/gu, (start) => start.toUpperCase()),
    )
    .join(' ');
}
