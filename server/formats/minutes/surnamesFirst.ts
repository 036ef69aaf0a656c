// Lists in which everybody is called by the family name first: `SAMPLE, Dr Ann (Chair)`, turned to the usual form.
import { foldWord } from '../../matching/personName.ts';
import { forenames } from './forenames.ts';
import { isRoleOrBody } from './nameShape.ts';

const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Cyng|Rev|Revd|Sir|Dame|Lady|Lord)\.?\s+)`;
const turnedName = new RegExp(
  String.raw`^(?<lead>\([^)]*\)\s*)?(?<family>(?:(?:AP|[Aa]p|[Aa]b|FERCH|ferch|[Dd]e|[Dd]a|[Dd]i|[Dd]er|[Dd]en|[Vv]an|[Vv]on|[Ll]a|[Ll]e|VAN|VON|DE|O|MC|Mac)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s+(?<given>${title}*(?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.?)(?:\s+(?:\p{Lu}\.?|\p{Lu}\p{Ll}[\p{L}'’-]*))??)(?<rest>$|\s*[([,–\t].*|\s+-\s.*|\s{2,}.*)`,
  'u',
);

interface Turned {
  text: string;
  /** Whether a known given name, a title or capitals say that it is turned. */
  isSure: boolean;
}

/** The name of a text in the usual order, with what follows; null where it cannot be in another. */
export function turned(text: string): Turned | null {
  const { lead: office = '', family = '', given = '', rest = '' } = turnedName.exec(text)?.groups ?? {};
  const isShouted = family.length > 2 && family === family.toUpperCase();
  const bare = given.replace(new RegExp(`^${title}+`, 'u'), '');
  const isOther = !isShouted && forenames.has(foldWord(family.split(' ')[0] ?? ''));
  if (family === '' || isOther || isRoleOrBody(bare)) return null;
  const isGiven = forenames.has(foldWord(bare.split(' ')[0] ?? '')) || /^\p{Lu}\.?$/u.test(bare) || bare !== given;
  return {
    text: `${given} ${isShouted ? quiet(family) : family}${office === '' ? '' : ` ${office.trim()}`}${rest}`,
    isSure: isGiven || (isShouted && /\p{Ll}/u.test(bare)),
  };
}

const quiet = (family: string): string =>
  family
    .replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())
    .replace(/^(?:Ap|Ab|Ferch|De|Van|Von)(?= )/u, (word) => word.toLowerCase());

/** Whether most of what may be turned is. */
export function areTurned(found: readonly (Turned | null)[]): boolean {
  const sure = found.filter((each) => each?.isSure).length;
  return sure > 1 && sure * 3 >= found.length && found.filter((each) => each !== null).length * 2 > found.length;
}

/** The pieces of one text turned, where most of them are written so. */
export function piecesInUsualOrder(pieces: readonly string[]): string[] {
  const found = pieces.map(turned);
  return areTurned(found) ? pieces.map((piece, i) => found[i]?.text ?? piece) : [...pieces];
}

const shouted = new RegExp(
  String.raw`(?<![\p{L}'’-])(?<family>(?:(?:AP|DE|VAN|VON|MC)\s)?\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}[\p{Lu}'’-]{2,})?),\s(?<given>${title}?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=$|[\s,;.()])`,
  'gu',
);
const least = 2;

/** `SAMPLE, Ann (Chair), PLACEHOLDER, Ben and DUMMY, Cai`: one list, in which commas are inside names too. */
export function allInUsualOrder(text: string): string {
  const found = [...text.matchAll(shouted)].filter(({ groups }) => !isRoleOrBody(groups?.given ?? ''));
  return found.length < least
    ? text
    : text.replace(shouted, (whole, family: string, given: string) =>
        isRoleOrBody(given) ? whole : `${given} ${quiet(family)}`,
      );
}
