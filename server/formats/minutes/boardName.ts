// What the board is called: in the title, in a phrase, or in two lines, that of the body and that of its committee.

import { boardPhrase, cleanBoard, isBoardOrBody, isBody, withoutReply, withoutTitle } from './boardWords.ts';
import { areOneBody, languageOf, sidesOf } from './bothNames.ts';
import { datesIn } from './datesIn.ts';
import { boardWord, isLabelled, labels, ofPlace, placeWord } from './headerLabels.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isProse } from './prose.ts';
import { columnsOf } from './tables.ts';

export interface BoardName {
  name: string;
  /** Where the document gives it in both languages. */
  welsh: string | null;
  /** Whether a word says that it is one, or only its place at the head does. */
  isSure: boolean;
}

const meetingWord =
  /(?<!\p{L})(?:minutes|notes|note|record|meeting|cofnodion|nodiadau|cyfarfod|gyfarfod|draft|drafft)(?!\p{L})/iu;
const whatever = `(?:(?:the|full|public|formal|general|ordinary|extraordinary|special|steering|joint|main|our|management|executive|annual|parish|town|community|city|county|borough|district|trustees'?|members'?|directors'?|governors'?|conservators'?|commissioners'?) )*`;
/** Of whatever body: nothing by itself. */
const anybody = new RegExp(
  `^${whatever}(?:board|council|committee|group|forum|panel|partnership|network|team|steering|members|directors|trustees|governors|conservators|commissioners|court|senate|senedd|bwrdd|cyngor|pwyllgor|grŵp|fforwm|cyngor llawn|(?:local )?governing (?:body|board)|awdurdod|authority|conservancy|ymddiriedolaeth|corff llywodraeth(?:u|ol)|llywodraethwyr|ymddiriedolwyr)['’]?(?: of (?:the )?(?:management|trustees|directors|governors|conservators|commissioners|visitors))?$`,
  'iu',
);
/** That they met, and no more. */
const meetingAlone = new RegExp(
  `^${whatever}(?:(?:\\d+(?:st|nd|rd|th)|(?:autumn|spring|summer|winter) term(?:ly)?|annual|general|agm|egm|meeting|session|cyfarfod|blynyddol|cyffredinol)\\s*)+(?:,? at [\\d.:]+ ?(?:am|pm)?)?$`,
  'iu',
);
/** A part of a body, that is not known by its own name alone. */
const part =
  /(?:\b(?:committee|sub-?committee|cabinet|governing (?:body|board)|trustees|executive(?: group| committee| board)?|(?:delivery|executive|operational|operations|strategic|steering|management|implementation) group|full council|quality board)|pwyllgor\b.*|corff llywodraeth(?:u|ol)|cabinet|is-?bwyllgor\b.*|bwrdd gweithredol)$/iu;
const wholeBody =
  /\b(?:council|cyngor|health board|bwrdd iechyd(?: prifysgol)?|authority|university|college|school|trust)$|^(?:cyngor (?:sir|tref|cymuned|dinas|bwrdeistref)|bwrdd iechyd|ysgol|prifysgol)\b/iu;
const least = 0.4;

/** The board of a document; null where nothing above its lists names one. */
export function boardIn(header: readonly Line[]): BoardName | null {
  const lines = whole(header);
  const labelled = lines
    .flatMap(({ text, cells }) =>
      (cells?.length ?? 0) < 3 && labels.board.test(text) && !subject.test(text) && !isListOfPeople(text)
        ? [text.replace(labels.board, '')]
        : [],
    )
    .map(inBothLanguages)
    .filter(({ name }) => name !== '' && !anybody.test(name) && !meetingAlone.test(name))[0];
  if (labelled) return labelled;
  const all = lines.flatMap((line, i) =>
    sidesOf(withoutTitle(line.text), line.cells).flatMap((text) => candidate({ ...line, text }, i) ?? []),
  );
  const own = all.filter(({ isAnybody }) => !isAnybody);
  const [best] = own.toSorted((a, b) => b.score - a.score);
  const generic = all.filter(({ isAnybody }) => isAnybody).toSorted((a, b) => b.score - a.score)[0];
  const isKnown = best !== undefined && best.score > least;
  if (generic !== undefined && (!isKnown || !boardWord.test(best.name) || isPartOf(generic, best))) {
    const body =
      bodyFor(generic, isKnown ? own.filter(({ score }) => score > least) : own) ??
      (isKnown ? undefined : titleBeside(generic, lines));
    if (body !== undefined) return named({ ...generic, name: put(body, generic.name) }, all);
  }
  if (!isKnown) return generic === undefined ? titled(lines) : { name: generic.name, welsh: null, isSure: false };
  const fuller = own.find(({ name }) => name !== best.name && name.length < 100 && isWithin(best.name, name));
  return belowPlace(fuller ?? best, named(fuller ?? best, all), lines);
}

const mostPlace = 4;

/** `North Sample` above `Regional Transport Committee`: a title in two lines. */
function belowPlace(own: Candidate, board: BoardName, lines: readonly Line[]): BoardName {
  const [first] = lines;
  const isAlone = board.welsh === null && board.name === own.name && part.test(own.name) && own.at === 1;
  if (!isAlone || first === undefined || first.bullet || !isTitle(first)) return board;
  const place = cleanBoard(first.text);
  const words = place.split(' ');
  const isPlace =
    words.length <= mostPlace &&
    place === first.text &&
    datesIn(place).length === 0 &&
    nameSureness(place) < 3 &&
    !meetingAlone.test(place) &&
    !sharesName(place, own.name);
  return isPlace ? { ...board, name: `${place} ${board.name}` } : board;
}

const subject = /^(?:subject|title|teitl|pwnc)\b/iu;

/** Lines that end or begin where a name goes on. */
function whole(header: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of header) {
    const last = lines.at(-1);
    const goesOn =
      last !== undefined &&
      last.cells === null &&
      line.cells === null &&
      !isLabelled(last.text) &&
      last.text.length + line.text.length < 160 &&
      (/\s(?:of|of the|and|and the|&|for|a'r|ac)$/iu.test(last.text) ||
        /^(?:of|and|&|a'r|ac|for) (?:the )?\p{Lu}/u.test(line.text));
    if (goesOn) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

/** A heading beside the minutes of who belongs to the board. */
const ofMembers =
  /^(?:(?:current|full) )?(?:membership|members|aelodaeth|aelodau|composition|who we are) (?:of|y|yr|o['’]r|20\d\d)/iu;

interface Candidate {
  name: string;
  score: number;
  at: number;
  /** `Board`, `Parish Council`: of whatever body. */
  isAnybody: boolean;
}

/** `Aber Trust. Minutes of the meeting …`: what stands before it, in a line where everything was run together. */
const beforeSentence = /^(?<name>\p{Lu}[^.:]{4,70})\.\s+(?:minutes|notes|cofnodion|nodiadau)\b/iu;

function candidate({ text, heading, cells }: Line, at: number): Candidate | null {
  const isSubject = subject.test(text) && labels.board.test(text);
  const flat = (isSubject ? withoutReply(text.replace(labels.board, '')) : text).replaceAll('\t', ' ');
  if ((isLabelled(text) && !isSubject) || nameSureness(flat) === 3 || (cells?.length ?? 0) > 2) return null;
  if (ofMembers.test(flat) || isListOfPeople(flat) || (cells !== null && columnsOf(cells) !== null)) return null;
  const phrase = boardPhrase(flat);
  const alone = beforeSentence.exec(flat)?.groups?.name;
  const cleaned = cleanBoard(alone ?? phrase ?? flat);
  // A body that calls itself `The Sample Trust` in its title is called so.
  const name = phrase === null && alone === undefined && flat === `The ${cleaned}` ? flat : cleaned;
  if (
    name === '' ||
    name.length > 160 ||
    meetingAlone.test(name) ||
    /^\d{1,2}[.:]\d\d/u.test(name) ||
    (isProse(flat) && phrase === null && alone === undefined)
  )
    return null;
  const isCut = /^\p{Lu}{3,}$/u.test(name.split(' ')[0] ?? '') && name !== name.toUpperCase();
  const isOther = placeWord.test(name) && !boardWord.test(name) && !ofPlace.test(name);
  const score =
    (boardWord.test(name) ? 4 : isBody(name) && !isOther ? 1.2 : 0) -
    (wholeBody.test(name) ? 1.5 : 0) +
    (phrase === null ? 0 : 3) +
    ((meetingWord.test(flat) && isBoardOrBody(name)) || isSubject ? 1 : 0) +
    (heading ? 0.5 : 0) -
    at * 0.1 -
    (isCut ? 2 : 0) -
    (isOther ? 3 : 0);
  return { name, score, at, isAnybody: anybody.test(name) };
}

/** `Steering Group` right below `Sample Partnership`: a body of many has groups, where a board has none of that name. */
const isPartOf = (generic: Candidate, whole: Candidate): boolean =>
  generic.at - whole.at === 1 &&
  /(?<!\p{L})(?:partnership|network|alliance|consortium|collaborative|cluster|cooperative|forum|partneriaeth|rhwydwaith|cynghrair|consortiwm|clwstwr|fforwm)(?:$|\s\S+$|\s[^,]{0,40}$)/iu.test(
    whole.name,
  ) &&
  !/(?<!\p{L})(?:board|committee|group|panel|executive|bwrdd|pwyllgor|grŵp)(?!\p{L})/iu.test(whole.name) &&
  /(?:group|executive|committee|board|grŵp|bwrdd|pwyllgor|team|panel)$/iu.test(generic.name);

/** `Aelodau'r Cyngor: Ann Sample, Ben Mock`; `Member | Here | Absent` */
function isListOfPeople(text: string): boolean {
  const [, after = ''] = text.split(/:\s+/u);
  const names = after.split(/\s*[,;(]\s*/u).slice(0, 6);
  return names.length > 1 && names.filter((name) => nameSureness(name) >= 2).length > 1;
}

/** The body whose `Board` or `Parish Council` stands beside it. */
function bodyFor(generic: Candidate, own: readonly Candidate[]): string | undefined {
  const near = own.filter(
    ({ name, at }) => Math.abs(at - generic.at) < 4 && name.length < 80 && (isBody(name) || boardWord.test(name)),
  );
  return nearest(generic, near)?.name;
}

/** Words in capitals or with capital letters on the line before or after: the place of a `Parish Council`. */
function titleBeside(generic: Candidate, lines: readonly Line[]): string | undefined {
  const near = lines.flatMap((line, at) =>
    Math.abs(at - generic.at) < 3 && at !== generic.at && datesIn(line.text).length === 0 && isTitle(line)
      ? [{ name: cleanBoard(line.text), at }]
      : [],
  );
  return nearest(generic, near)?.name;
}

function nearest<T extends { at: number }>(own: { at: number }, all: readonly T[]): T | undefined {
  return all.toSorted(
    (a, b) => Number(a.at > own.at) - Number(b.at > own.at) || Math.abs(a.at - own.at) - Math.abs(b.at - own.at),
  )[0];
}

/** A line of nothing but words with capital letters, that is no date, place, person or title of minutes. */
function isTitle({ text, cells }: Line): boolean {
  const words = text.split(' ');
  const name = cells === null && !isLabelled(text) && words.length < 9 ? cleanBoard(text) : '';
  return (
    name !== '' &&
    !/[\d@:]/u.test(name) &&
    (!placeWord.test(name) || ofPlace.test(name)) &&
    !meetingAlone.test(name) &&
    !anybody.test(name) &&
    nameSureness(name.replace(/\s*\([^()]*\)/gu, '')) < 3 &&
    !isProse(text) &&
    name
      .split(' ')
      .every(
        (word) =>
          /^[\p{Lu}&(]/u.test(word) ||
          /^(?:of|and|the|with|for|y|yr|yn|ym|a|ac|ar|in|on|upon|under|by|o|i|le|la)$/u.test(word),
      )
  );
}

/** `Board of Trustees` of a body stands after its name as `Board` does. */
function put(body: string, generic: string): string {
  // Trustees are who a trust is.
  if (/^trustees['’]?$/iu.test(generic) && /\b(?:trust|charity|foundation|almshouses?)$/iu.test(body)) return body;
  const [own, kind] = [body.replace(/\s*\([^)]*\)$/u, ''), generic.replace(/['’]$/u, '')];
  return own.toLowerCase().includes(kind.toLowerCase()) ? own : `${own} ${kind}`;
}

/** No word says what it is: the first line is what a reader would call it, and somebody has to look. */
function titled(lines: readonly Line[]): BoardName | null {
  const first = lines.slice(0, 3).find((line) => isTitle(line) && line.text.split(' ').length > 1);
  return first === undefined ? null : { name: cleanBoard(first.text), welsh: null, isSure: false };
}

/** Whether a name says all that another says, and more. */
function isWithin(short: string, long: string): boolean {
  const words = long.toLowerCase().split(' ');
  return (
    short.split(' ').length > 1 &&
    long.length > short.length + 3 &&
    short
      .toLowerCase()
      .split(' ')
      .every((word) => words.includes(word))
  );
}

/** With its body, and in the other language where the document has both: people call it by its English name. */
function named(own: Candidate, all: readonly Candidate[]): BoardName {
  const near = all.filter(({ at, isAnybody }) => Math.abs(at - own.at) < 3 && !isAnybody);
  const isWelsh = languageOf(own.name) === 'cy';
  const other = near
    .toSorted((a, b) => Math.abs(a.at - own.at) - Math.abs(b.at - own.at))
    .find(({ name }) => (isWelsh ? areOneBody(own.name, name) : areOneBody(name, own.name)));
  if (other === undefined) return { name: withBody(own, all), welsh: null, isSure: true };
  const [english, welsh] = isWelsh ? [other, own] : [own, other];
  return { name: withBody(english, all), welsh: withBody(welsh, all), isSure: true };
}

/** One of a committee, whose name is on the line above. */
const underBoard =
  /^is-?(?:bwyllgor|grŵp)(?!\p{L})|(?<!\p{L})(?:sub-?committee|sub-?group|task and finish group|task group)$/iu;

/** A committee with the body that it is one of. */
function withBody(own: Candidate, all: readonly Candidate[]): string {
  if (!part.test(own.name)) return own.name;
  const language = languageOf(own.name);
  const bodies = all.filter(
    ({ name, at, isAnybody }) =>
      at !== own.at &&
      !isAnybody &&
      Math.abs(at - own.at) < 4 &&
      name.length < 80 &&
      ((isBody(name) && !part.test(name)) ||
        (underBoard.test(own.name) && boardWord.test(name) && at === own.at - 1)) &&
      (language === null || languageOf(name) === null || languageOf(name) === language),
  );
  const body = nearest(own, bodies);
  if (body === undefined || sharesName(body.name, own.name)) return own.name;
  return `${body.name} ${own.name}`;
}

const common =
  /^(?:the|of|and|for|y|yr|a|ac|committee|council|board|group|health|community|town|county|city|borough|cyngor|pwyllgor|bwrdd|joint|partnership|management|school|trust)$/iu;
const sharesName = (one: string, other: string): boolean => {
  const words = other.toLowerCase().split(' ');
  return one
    .toLowerCase()
    .split(' ')
    .some((word) => !common.test(word) && words.includes(word));
};

/** `Bwrdd Sampl / Sample Board`, after a label. */
function inBothLanguages(text: string): BoardName {
  const [one = '', other] = sidesOf(text, null).map(cleanBoard);
  if (other === undefined || !isBoardOrBody(one)) return { name: one, welsh: null, isSure: true };
  return languageOf(one) === 'cy'
    ? { name: other, welsh: one, isSure: true }
    : { name: one, welsh: other, isSure: true };
}
