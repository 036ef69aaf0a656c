// A person's name in the form in which names are compared: folded, the first given name and the others apart.
import { foldWord, type PersonName, parsePersonName } from './personName.ts';

export interface NameForm {
  /** With its particles, folded, hyphens as spaces. */
  family: string;
  /** The first given name, folded, or its initial; empty where there is none. */
  given: string;
  /** The other given names and initials. */
  middles: readonly string[];
  /** As it was written. */
  text: string;
  isAlias: boolean;
  parsed: PersonName;
}

/** @param isAlias whether it is not the name that the record goes by */
export function nameForm(text: string, isAlias = false): NameForm {
  const parsed = parsePersonName(text);
  const [given = '', ...middles] = parsed.given.map(foldWord);
  return { family: foldFamily(parsed.family), given, middles, text, isAlias, parsed };
}

/** The parts of a double family name, and the father's name in a patronymic; one that is single has none. */
export function familyParts(family: string): string[] {
  const parts = family
    .split(' ')
    .filter((part) => !/^(?:ap|ferch|de|van|von|der|den|la|le|al|el|da|di|du|st)$/.test(part));
  return parts.length > 1 || isPatronymic(family) ? parts : [];
}

/** `ap Rhys`: its bearer may go by `Rhys` too. */
export function isPatronymic(family: string): boolean {
  return /^(?:ap|ferch) \S+$/.test(family);
}

/** All that follows the first given name: in `Ann Pugh Sample` nobody can see where the family name begins. */
export function afterGiven({ middles, family }: NameForm): string {
  return [...middles, family].join(' ');
}

/** `ab Owain` and `ap Owain` are one family name, `verch` and `ferch` too. */
function foldFamily(family: string): string {
  return family
    .split(/[\s-]+/)
    .map(foldWord)
    .map((word) => (word === 'ab' ? 'ap' : word === 'verch' ? 'ferch' : word))
    .join(' ');
}
