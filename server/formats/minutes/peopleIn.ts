// A text that names one person or a list of them.
import { splitOutside } from './brackets.ts';
import { entryOf } from './entry.ts';
import type { Found } from './found.ts';
import { nameSureness, splitName } from './nameShape.ts';

const plural =
  /^(?:the )?((?:(?:county|city|town|community|borough)\s+)*(?:councillors|cllrs\.?|cynghorwyr(?: sir)?|messrs\.?|drs\.?|lords|mesdames|ministers|commissioners|professors|y cynghorwyr))[\s:]+(?=\p{Lu})/iu;
const singular: Readonly<Record<string, string>> = {
  messrs: 'Mr',
  drs: 'Dr',
  lords: 'Lord',
  mesdames: 'Mrs',
  ministers: 'Minister',
  commissioners: 'Commissioner',
  professors: 'Professor',
};
const conjunction = /\s*,?\s+(?:and|&|ac?|together with|ynghyd ag?|plus|yn ogystal ag?)\s+(?=\p{Lu}|the |yr? |Y )/gu;

/** The people that a text names, in turn. `perLine`: the list gives each a line, so that what follows a comma is a role or a body. */
export function peopleIn(text: string, { perLine = false }: { perLine?: boolean } = {}): Found[] {
  const bare = text
    .replace(/\t/g, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
    .trim();
  const pieces = splitOutside(bare, /\s*;\s*/gu);
  if (pieces.length > 1)
    return pieces.flatMap((piece) => peopleIn(piece.replace(/^(?:and|ac?|&)\s+/u, ''), { perLine: true }));
  const slashed = splitOutside(bare, /\s*\/\s*/gu);
  if (slashed.length > 1 && slashed.every((piece) => nameSureness(piece) >= 2))
    return slashed.flatMap((piece) => entryOf(piece) ?? []);
  const groups = groupsOf(bare, perLine);
  const people = groups.flatMap((group) => {
    return entryOf(group.title === null ? group.text : titled(group.text, group.title)) ?? [];
  });
  spreadBrackets(groups, people);
  return people;
}

interface Group {
  text: string;
  title: string | null;
  /** Whether it is joined to the one before by `and`. */
  joined: boolean;
}

/** Pieces put together so that each begins with a person. */
function groupsOf(text: string, perLine: boolean): Group[] {
  const pieces = piecesOf(text);
  const sure = pieces.filter(({ sureness }) => sureness >= 2.7).length;
  const named = pieces.filter(({ sureness }) => sureness > 0).length;
  const isList = named > 1 && pieces.length > 1 && (!perLine || sure > 1) && (pieces[0]?.sureness ?? 0) > 0;
  const groups: Group[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = groups.at(-1);
    const needed = perLine || (pieces.length === 2 && !piece.joined) ? 2.7 : 1;
    const begins = last === undefined || (isList && piece.sureness >= needed);
    if (begins) groups.push({ text: piece.text, title: piece.title, joined: piece.joined && i > 0 });
    else last.text += `${piece.joined ? ' and ' : ', '}${piece.text}`;
  }
  return groups;
}

interface Piece extends Group {
  sureness: number;
}

function piecesOf(text: string): Piece[] {
  let title: string | null = null;
  const pieces: Piece[] = [];
  for (const part of splitOutside(text, /\s*,\s*(?=\S)/gu)) {
    for (const [i, raw] of splitOutside(` ${part}`, conjunction).entries()) {
      const piece = raw.trim().replace(/^(?:and|ac?|&)\s+(?=\p{Lu})/u, '');
      if (piece === '') continue;
      const many = plural.exec(piece);
      if (many !== null) title = titleOf(many[1] ?? '');
      const bare = many === null ? piece : piece.slice(many[0].length);
      const own = many === null ? surenessOf(piece) : 0;
      const sureness = Math.max(own, title === null ? 0 : surenessOf(titled(bare, title)));
      if (
        own === 3 &&
        many === null &&
        /^(?:Mr|Mrs|Ms|Miss|Dr|County Councillor|Councillor|Cllr|Lord|Lady|Sir)\b/u.test(piece)
      )
        title = null;
      const joined = i > 0 || /^(?:and|ac?|&)\s+(?=\p{Lu})/u.test(raw.trim());
      pieces.push({ text: bare, title: own === 0 || many !== null ? title : own < 3 ? title : null, joined, sureness });
    }
  }
  // `Health and Care`: what is joined to what is no name is no name either, unless it is a sure one.
  return pieces.reduce<Piece[]>((kept, piece) => {
    const last = kept.at(-1);
    if (piece.joined && last !== undefined && piece.sureness < 2) last.text += ` and ${piece.text}`;
    else kept.push(piece);
    return kept;
  }, []);
}

/** A name in full, or with role or body after it; less sure where that is only told by the words. */
function surenessOf(text: string): number {
  const bare = text
    .replace(/\s*[([][^)\]]*[)\]]/gu, (note, at: number) => (at < 3 ? note : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const head = splitOutside(bare, /\s*[:|]\s*|\s+[-–—]+\s*|[-–—]\s+/gu)[0] ?? '';
  const split = splitName(head);
  if (split === null) return 0;
  return split.rest === '' ? (split.sureness === 1 ? 2.8 : split.sureness) : split.sureness - 0.4;
}

function titleOf(many: string): string {
  const folded = many.toLowerCase().replace(/\.$/, '');
  if (/councillors|cllrs/.test(folded)) return folded.startsWith('county') ? 'County Councillor' : 'Cllr';
  if (/cynghorwyr/.test(folded)) return 'Cyng';
  return singular[folded] ?? 'Mr';
}

function titled(name: string, title: string): string {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Cyng|Councillor|County|Lord|Lady|Sir|Dame|Baroness|Rev)\b/u.test(name)
    ? name
    : `${title} ${name}`;
}

/** `A and B (Aber Council)`: one bracket for those whom `and` joins. */
function spreadBrackets(groups: readonly Group[], people: readonly Found[]): void {
  if (people.length !== groups.length) return;
  for (let i = people.length - 1; i > 0; i--) {
    const [before, here] = [people[i - 1], people[i]];
    if (
      before &&
      here &&
      groups[i]?.joined &&
      before.organisation === null &&
      before.role === null &&
      here.organisation !== null &&
      !/[([]/.test(groups[i - 1]?.text ?? '')
    )
      before.organisation = here.organisation;
  }
}
