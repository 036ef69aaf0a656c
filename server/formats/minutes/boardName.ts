// What the board is called: in the title, in a phrase, or in two lines, that of the body and that of its committee.
import { datesIn } from './datesIn.ts';
import { boardWord, isLabelled, labels, placeWord } from './headerLabels.ts';
import { sectionNamed, withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isProse } from './prose.ts';

export interface BoardName {
  name: string;
  /** Where the document gives it in both languages. */
  welsh: string | null;
}

const meetingWord =
  /(?<!\p{L})(?:minutes|notes|note|record|meeting|cofnodion|nodiadau|cyfarfod|gyfarfod|draft|drafft)(?!\p{L})/iu;
/** Of whatever body: nothing by itself. */
const anybody =
  /^(?:(?:the|full|annual|general|ordinary|extraordinary|special|steering|joint|main|our|trustees'?|members'?|directors'?|governors'?) )*(?:board|council|committee|group|forum|panel|partnership|network|team|meeting|steering|members|directors|trustees'?|governors'?|bwrdd|cyngor|pwyllgor|grŵp|fforwm|panel|cyngor llawn|governing body|corff llywodraethu)$/iu;
/** A part of a body, that is not known by its own name alone. */
const part =
  /(?:\b(?:committee|sub-?committee|cabinet|governing body|trustees|executive(?: group| committee| board)?|(?:delivery|executive|operational|operations|strategic|steering|management|implementation) group|full council|quality board)|pwyllgor\b.*|corff llywodraeth(?:u|ol)|cabinet|is-?bwyllgor\b.*|bwrdd gweithredol)$/iu;
const body =
  /(?<!\p{L})(?:council|school|ysgol(?:ion)?|college|coleg|trust|authority|association|federation|ffederasiwn|society|university|health board|company|cyngor|awdurdod|cymdeithas|prifysgol|bwrdd iechyd|ymddiriedolaeth|partnership|partneriaeth|forum|fforwm|housing|menter|police|heddlu)(?!\p{L})/iu;

/** The board of a document; null where nothing above its lists names one. */
export function boardIn(header: readonly Line[]): BoardName | null {
  const labelled = header
    .flatMap(({ text }) => (labels.board.test(text) ? [cleanBoard(text.replace(labels.board, ''))] : []))
    .filter((name) => name !== '' && !anybody.test(name))[0];
  if (labelled) return inBothLanguages(labelled);
  const all = header.flatMap((line, i) => candidate(line, i) ?? []);
  const [best] = all.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score <= 0.4) return null;
  const fuller = all.find(({ name }) => name !== best.name && name.length < 100 && isWithin(best.name, name));
  return inBothLanguages(withBody(fuller ?? best, all));
}

interface Candidate {
  name: string;
  score: number;
  at: number;
}

function candidate({ text, heading }: Line, at: number): Candidate | null {
  const flat = text.replaceAll('\t', ' ');
  if (isLabelled(text) || nameSureness(flat) === 3) return null;
  const phrase = boardPhrase(flat);
  const name = cleanBoard(phrase ?? flat);
  if (name === '' || name.length > 160 || (isProse(flat) && phrase === null)) return null;
  const score =
    (boardWord.test(name) ? 4 : 0) -
    (/\b(?:council|cyngor)$/iu.test(name) ? 1.5 : 0) +
    (phrase === null ? 0 : 3) +
    (meetingWord.test(flat) ? 1 : 0) +
    (heading ? 0.5 : 0) -
    at * 0.1 -
    (placeWord.test(name) && !boardWord.test(name) ? 3 : 0) -
    (anybody.test(name) ? 6 : 0);
  return { name, score, at };
}

/** Whether a name says all that another says, and more. */
function isWithin(short: string, long: string): boolean {
  const words = long.toLowerCase().split(' ');
  return (
    !short.includes('/') &&
    short.split(' ').length > 1 &&
    long.length > short.length + 3 &&
    short
      .toLowerCase()
      .split(' ')
      .every((word) => words.includes(word))
  );
}

/** A committee with the body that it is one of. */
function withBody(own: Candidate, all: readonly Candidate[]): string {
  if (!part.test(own.name)) return own.name;
  const bodies = all.filter(
    ({ name, at }) =>
      at !== own.at &&
      Math.abs(at - own.at) < 4 &&
      name.length < 80 &&
      body.test(name) &&
      !part.test(name) &&
      !anybody.test(name),
  );
  const nearest = bodies.toSorted(
    (a, b) => Number(a.at > own.at) - Number(b.at > own.at) || Math.abs(a.at - own.at) - Math.abs(b.at - own.at),
  )[0];
  if (nearest === undefined || sharesName(nearest.name, own.name)) return own.name;
  return `${nearest.name} ${own.name}`;
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

const welshWord =
  /(?<!\p{L})(?:cyngor|bwrdd|pwyllgor|partneriaeth|fforwm|panel iaith|grŵp|ymddiriedolaeth|rhwydwaith|awdurdod|cymdeithas|menter|cynghrair)(?!\p{L})/iu;

/** `Bwrdd Sampl / Sample Board` */
function inBothLanguages(name: string): BoardName {
  const sides = name.split(/\s+[/|]\s+/u);
  const [one = '', other = ''] = sides;
  if (sides.length !== 2 || !boardOrBody(one) || !boardOrBody(other)) return { name, welsh: null };
  if (welshWord.test(one) && !welshWord.test(other)) return { name: other, welsh: one };
  return welshWord.test(other) && !welshWord.test(one) ? { name: one, welsh: other } : { name, welsh: null };
}

const boardOrBody = (text: string): boolean => boardWord.test(text) || body.test(text);

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

/** The board in a phrase: `Minutes of the meeting of the Aber Board held at …`. */
function boardPhrase(text: string): string | null {
  const english =
    /\b(?:minutes|notes?|record|action notes|proceedings|summary)\b[^.]*? (?:of|from|for) (?:the |a |an )?(?:(?:virtual|hybrid|annual|general|extraordinary|special|quarterly|monthly|ordinary|inaugural|first|\w+teenth|last) )*(?:(?:meeting|proceedings) (?:of|for) (?:the )?)?(.+)$/iu.exec(
      text,
    )?.[1];
  const meeting = /\b(?:at a|a|at the) (?:\w+ )?meeting of (?:the )?(.+)$/iu.exec(text)?.[1];
  const welsh =
    /\b(?:cofnodion|nodiadau)\s+(?:o )?(?:(?:g|c)yfarfod )?(?:rhithiol |hybrid )?(?:y |yr |o['’]r |gan |a gynhaliwyd gan )?(.+)$/iu.exec(
      text,
    )?.[1];
  const found = english ?? meeting ?? welsh ?? null;
  return found !== null && boardWord.test(found) ? found : null;
}

/** A name without what says that these are minutes, and when and where. */
function cleanBoard(text: string): string {
  const undated = datesIn(text)
    .reduce((rest, { words }) => rest.replace(words, ' '), text)
    .replace(
      /[\s,;–—|-]+(?:(?:at|from|am|o) )?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:-|–|to)\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?/giu,
      ' ',
    );
  const clean = withoutNumber(undated)
    .replace(
      /,? (?:in person|(?:was |were )?held|which took place|there (?:were|was) present|there being present|a gynhaliwyd|cynhaliwyd|gynhaliwyd|taking place|convened)(?: .*)?$/iu,
      '',
    )
    .replace(/[([](?:draft|unconfirmed|approved|drafft|final|v\d.*|confirmed|virtual|online|via .*|teams)[)\]]/giu, ' ')
    .replace(
      /(?:^|\s+|[-–—:|,]\s*)(?:(?:draft|unconfirmed|approved|confirmed|final|formal|public|virtual|drafft)\s+)*(?:(?:meeting|action) )?(?:minutes|notes|note|record(?: of attendance and minutes)?|cofnodion(?: drafft)?|nodiadau|summary)(?: (?:of|of the|from|from the|and actions?|and action points|o|y) ?(?:meeting|cyfarfod|gyfarfod)?)?\s*(?:[-–—:|,]|$)/giu,
      ' ',
    )
    .replace(/\b(?:draft|drafft|unconfirmed)\b/giu, ' ')
    .replace(
      /(?:\s|^)(?:quarterly |monthly |annual |virtual |regular )?(?:meeting|cyfarfod)(?: \d+| no\.? ?\d+)?\s*(?:on|at|of|-|–|:|,)*\s*$/iu,
      ' ',
    )
    .replace(/\s+(?:on|at|for|ar|dated|of)\s*$/iu, ' ')
    .replace(
      /^(?:(?:minutes|notes?|record|actions?) (?:of|from) (?:the )?|(?:(?:autumn|spring|summer|winter|\w+) term(?:ly)? |annual |general |ordinary |special |extraordinary |quarterly |monthly |regular |full |first |second |third )*meeting of (?:the )?|cyfarfod (?:blynyddol )?(?:llawn )?(?:y |yr |o'r |o |o’r )?|blynyddol |the |of the |of |o |y |yr |nodiadau |cofnodion )/iu,
      '',
    )
    .replace(/(?:\s*[/,–—|-]\s*)+(?=[,/–—|-]|$)/gu, '')
    .replace(/^[\s:;,.–—|/-]+|[\s:;,.–—|/-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(clean) || sectionNamed(clean) !== null) return '';
  return unmutated(clean === clean.toUpperCase() && clean.includes(' ') ? spoken(clean) : clean);
}

const small = /^(?:of|and|for|the|in|on|to|at|a|ac|y|yr|o|i|ar|with)$/i;

/** A name in capitals alone, as others write it. */
function spoken(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, i) =>
      i > 0 && small.test(word) ? word : word.replace(/^\P{L}*\p{L}|-\p{L}/gu, (start) => start.toUpperCase()),
    )
    .join(' ');
}
