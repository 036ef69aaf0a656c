// Names in Welsh and English side by side, with a mark between them or run together: each by itself.
import { boardWord } from './headerLabels.ts';

type Language = 'cy' | 'en' | null;

const welshWord =
  /(?<!\p{L})(?:cyngor|bwrdd|pwyllgor|(?:is|cyd)-?bwyllgor|partneriaeth|fforwm|panel iaith|grŵp|ymddiriedolaeth|rhwydwaith|awdurdod|cymdeithas|menter|cynghrair|gweithgor|tasglu|clwstwr|corff llywodraeth(?:u|ol)|llywodraethwyr|ymddiriedolwyr|prifysgol|ysgol|coleg)(?!\p{L})/iu;
const englishWord =
  /(?<!\p{L})(?:council|board|committee|sub-?committee|partnership|forum|group|trust|network|authority|association|society|alliance|working party|task ?force|cluster|governing body|governors|trustees|university|school|college|club)(?!\p{L})/iu;

/** What kind of body each word says, so that names of the same kind are known for one another. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/cyngor/iu, /council/iu],
  [/bwrdd/iu, /board/iu],
  [/[pb]wyllgor/iu, /committee/iu],
  [/partneriaeth/iu, /partnership/iu],
  [/fforwm/iu, /forum/iu],
  [/gr[ŵw]p|gweithgor/iu, /group|party/iu],
  [/ymddiriedolaeth|ymddiriedolwyr/iu, /trust/iu],
  [/rhwydwaith/iu, /network/iu],
  [/awdurdod/iu, /authority/iu],
  [/cymdeithas/iu, /association|society/iu],
  [/cynghrair|menter/iu, /alliance|initiative|enterprise/iu],
  [/tasglu/iu, /task ?force/iu],
  [/clwstwr/iu, /cluster/iu],
  [/panel/iu, /panel/iu],
  [/llywodraeth/iu, /govern/iu],
  [/prifysgol/iu, /university/iu],
  [/ysgol/iu, /school/iu],
  [/coleg/iu, /college/iu],
];

export function languageOf(text: string): Language {
  const [cy, en] = [welshWord.test(text), englishWord.test(text)];
  return cy === en ? null : cy ? 'cy' : 'en';
}

/** Whether a Welsh and an English name may be those of one body. */
export function areOneBody(welsh: string, english: string): boolean {
  return (
    languageOf(welsh) === 'cy' &&
    languageOf(english) === 'en' &&
    kinds.some(([cy, en]) => cy.test(welsh) && en.test(english))
  );
}

/** The parts of a heading that say the same in two languages; the heading alone where it is in one. */
export function sidesOf(text: string, cells: readonly string[] | null): string[] {
  const columns = (cells ?? []).filter(Boolean);
  if (columns.length === 2 && areBoth(columns)) return columns;
  for (const mark of [/\s+[/|]\s+/u, /\s+[-–—•·]+\s+/u, /\s*[/|]\s*/u]) {
    const parts = text.split(mark).filter(Boolean);
    if (parts.length === 2 && areBoth(parts)) return parts;
  }
  return runTogether(text) ?? [text];
}

const areBoth = ([one = '', other = '']: readonly string[]): boolean =>
  areOneBody(one, other) || areOneBody(other, one);

/** `Cyngor Tref Sampl Sample Town Council`: where the one ends and the other begins. */
function runTogether(text: string): string[] | null {
  if (text.length > 160 || !welshWord.test(text) || !englishWord.test(text)) return null;
  const words = text.split(/\s+/u);
  const cuts = words.slice(1).flatMap((_, i) => {
    const [before, after] = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    return areBoth([before, after]) && /^\p{Lu}/u.test(after) ? [{ before, after, score: balance(before, after) }] : [];
  });
  const [best] = cuts.toSorted((a, b) => b.score - a.score);
  return best === undefined ? null : [best.before, best.after];
}

/** Both names are about as long, and share the names of places; a Welsh one begins with its kind, an English one ends with it. */
function balance(before: string, after: string): number {
  const [one, other] = [before.toLowerCase().split(' '), after.toLowerCase().split(' ')];
  const shared = one.filter((word) => other.includes(word)).length;
  const isWhole = languageOf(after) === 'cy' ? boardWord.test(one.at(-1) ?? '') : welshWord.test(one[0] ?? '');
  return shared * 2 + Number(isWhole) - Math.abs(one.length - other.length);
}
