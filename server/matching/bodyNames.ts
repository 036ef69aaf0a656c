// The names of organisations and boards as words that tell: folded, without what every body has in its name.
import { cleanName, foldWord } from './personName.ts';

const idle = new Set('the of and for in at to a an on with by y yr a ac o i ar er mewn gan ym yn'.split(' '));
/** What the law has a body add to its name. */
const legal = new Set('ltd limited plc llp llc cic cio inc cyf cyfyngedig ccc'.split(' '));
/** Kinds of bodies, and words that come and go with them. */
const general = new Set(
  (
    'board group committee partnership forum council panel network team service services authority office department local regional national ' +
    'steering working sub strategic management delivery joint programme project county borough city district wales welsh wide cymru bwrdd grwp pwyllgor ' +
    'partneriaeth fforwm cyngor panel rhwydwaith tim gwasanaeth awdurdod swyddfa lleol rhanbarthol cenedlaethol sir dinas bwrdeistref'
  ).split(' '),
);
const inWelsh = new Set(
  (
    'bwrdd grwp pwyllgor partneriaeth fforwm cyngor gwasanaeth gwasanaethau awdurdod swyddfa llywodraeth heddlu iechyd cyhoeddus prifysgol coleg ' +
    'cymru sir tan achub diogelwch cymunedol rhanbarthol cenedlaethol lleol cyfoeth naturiol ymddiriedolaeth elusen cymdeithas comisiynydd gofal ' +
    'gwirfoddol sefydliad parc ambiwlans ysgol ysbyty ieuenctid trosedd throseddu chymuned amgueddfa'
  ).split(' '),
);
const inEnglish = new Set(
  (
    'board group committee partnership forum council service services authority office government police health public university college wales ' +
    'county fire rescue safety community regional national local resources natural trust charity association commissioner care voluntary institute ' +
    'park ambulance school hospital youth justice crime museum and of the'
  ).split(' '),
);

/** The language of a body's name, by its usual words; null where they are of both or of neither. */
export function languageOfBody(name: string): 'cy' | 'en' | null {
  const words = cleanName(name)
    .split(/[^\p{L}']+/u)
    .map(foldWord);
  const [welsh, english] = [inWelsh, inEnglish].map((usual) => words.some((word) => usual.has(word)));
  return welsh === english ? null : welsh ? 'cy' : 'en';
}

/** Two bodies that differ in one of these are two. */
const directions = new Set(
  'north south east west mid central upper lower new old gogledd de dwyrain gorllewin canol adult adults children childrens youth'.split(
    ' ',
  ),
);

/** The words of a name, each once, in order of the alphabet. */
export function bodyWords(name: string): string[] {
  const words = cleanName(name)
    .replace(/&|\+/g, ' and ')
    .split(/[^\p{L}\p{N}'.]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !idle.has(word) && !legal.has(word));
  return [...new Set(words)].sort();
}

/** The form in which names of bodies are the same, whatever stands between their words. */
export function bodyKey(name: string): string {
  return bodyWords(name.replace(/[-‐‑]/g, '')).join(' ');
}

/** What the capitals of its words spell; null for one of fewer than three. */
export function acronymFrom(name: string): string | null {
  const letters = cleanName(name)
    .split(/[\s\-/]+/)
    .filter((word) => !idle.has(foldWord(word)) && /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  return letters.length < 3 ? null : letters.join('');
}

export function isGeneral(word: string): boolean {
  return general.has(word);
}

/** A word that tells two bodies of one family apart: a number, a part of the country, an age. */
export function isTelling(word: string): boolean {
  return directions.has(word) || /^\d+$/.test(word) || /^[ivx]{1,4}$/.test(word) || word.length === 1;
}
