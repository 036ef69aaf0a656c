// Sentences of no known form: cut into clauses, of each whom it names and what the words around the names say of them.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { isAway } from '../../domain/vocabulary.ts';
import { splitOutside } from './brackets.ts';
import type { Found } from './found.ts';
import { isRoleOrBody, splitName } from './nameShape.ts';
import { isChairWord } from './notes.ts';
import { peopleIn } from './peopleIn.ts';
import { statusSaid } from './statusSaid.ts';

export interface Told {
  found: Found;
  status: AttendanceStatus;
}

const longest = 1500;
const mostCuts = 40;
const mostLead = 14;

/** What the words tell of something else than who was at this meeting. Capitals are not looked at: `Will` is a name. */
const ofOtherThings =
  /(?<!\p{L})(?:will|would|shall|should|if|whether|hoped|wished|wants?|may|might|to be|next|last|previous|earlier|since|except|excepting|apart|bar|excluding|eithrio|heblaw|expected|due|said|thanked|asks?|asked|reported|explained|welcomed|advised|stated|suggested|agreed|felt|congratulated|elected|appointed|proposed|seconded|moved|resolved|introduced|described|presented|tabled|signed|messages?|letters?|neges|llythyr|gwybodaeth|cais|adroddiad|diolch\p{L}*|dywedodd|eglurodd|croesaw\p{L}*|penod\p{L}*|cynig\p{L}*|eilio\p{L}*|nesaf|diwethaf)(?!\p{L})/u;

/** A Welsh verb begins a sentence: of these it may be said who was there. */
const otherVerb =
  /^(?!(?:cynrychiol|anfon|danfon|gyrr|hal|estyn|ymddiheur|ymesgus|mynych|ymun|derbyn|cad?eir|arsyl|sylw|cofnod|rhodd|method|llywydd|nod|caf|cyflwyn\p{L}* .*ymddiheur)\p{L}*)(?:\d+[.)]\s*)?\p{L}{3,}(?:odd|wyd)\s/iu;

/** Words right before the first name, where those named after them are those of whom it is said. */
const leads =
  /(?:(?<![\p{L}'’])(?:were|was|are|is|been|being|by|from|following|namely|attended|joined|observed|observing|present|attending|attendance|included?|including|comprised|invited|apologies|absent|absence|place|off|out|where|gan|oddi wrth|wrth|roedd|oedd|bu|daeth|\p{L}{3,}(?:odd|wyd)|[nm]?allai|canlynol|bresennol|with|behalf|of|gadeiryddiaeth|ynghyd [âa]g?|gyda)|[:–—-])[,\s]*(?:(?:the|y|yr|a['’]r|both|our|its|also|hefyd|of)\s)*(?:[\p{L}-]+,?\s){0,3}$/iu;

/** Where a clause says what those named before it did. */
const predicate =
  /(?:,?\s(?:also |both |all |each |each had |then )?)(?:was|were|is|are|had|has|have|did|do|could|couldn['’]t|can(?:not|['’]t)|sent|gave|made|attended|attending|came|joined|joining|took|taking|tendered|offered|chaired|chairing|presided|presiding|observed|observing|arrived|stayed|sat|watched|listened|looked on|looking on|apologi[sz]ed|declined|participated|dialled|phoned|appeared|missed|failed|conveyed|submitted|wrote|turned up|kept|minuted|clerked|clerking|supported|serviced|advising|assisting|minuting|helping|interpreting|translating|looked in|was|in the chair|in attendance|absent|present|unable|excused|not present|oedd|roedd|wedi|yn bresennol|yn absennol|yn y gadair|yn cadeirio|yn arsylwi|yn mynychu|i['’]r cyfarfod|i gyfarfod|ynghyd|(?:i )?fod|(?:i )?ddod|(?:ei|eu) h?ymddiheuriad(?:au)?|yno|yma)(?![\p{L}'’])/iu;
const relative = /,?\s(?:who|whom|which|whose|sydd|a oedd|a fu|a fydd)\s[^;,()]*(?:,(?=\s)|(?=;|\)|$))/giu;

/** Whom a sentence tells of, clause by clause; empty where a clause cannot be told. */
export function inClauses(sentence: string): Told[] {
  if (sentence.length > longest) return [];
  const found: Told[] = [];
  let lead: AttendanceStatus | null = null;
  for (const clause of clausesOf(sentence)) {
    const told = toldBy(clause);
    if (told !== null) {
      found.push(...told.people);
      lead = told.isLed ? told.status : null;
    } else if (lead !== null && !ofOtherThings.test(clause)) {
      const status: AttendanceStatus = lead;
      found.push(...named(clause).map((each) => ({ found: each, status: each.status ?? status })));
    }
  }
  return found;
}

/** Cut where what is before and what is after say something each. */
function clausesOf(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (let cuts = 0; cuts < mostCuts; cuts++) {
    const at = cutIn(rest);
    if (at === null) break;
    found.push(rest.slice(0, at.from));
    rest = rest.slice(at.to);
  }
  return [...found, rest];
}

/** Those that begin something else more surely, first. */
const joints: readonly RegExp[] = [
  /\s*;\s+(?:and |but )?/giu,
  /,?\s+(?:but|while|whilst|whereas|though|ond|tra) (?=\S)|,\s+(?=(?:with )?apologies\b|the (?:chair|meeting|minutes|notes) )/giu,
  /,?\s+(?:together with|along with|with|ynghyd [âa]g?|gyda) (?=\S)/giu,
  /,?\s+(?:and|ac?) (?=\S)/giu,
];

function cutIn(text: string): { from: number; to: number } | null {
  const inside = bracketed(text);
  for (const joint of joints)
    for (const match of [...text.matchAll(joint)].slice(0, mostCuts)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (inside(from)) continue;
      if (match[0].includes(';')) return { from, to };
      if (isOfBoth(match[0], text.slice(to))) continue;
      if (toldBy(text.slice(0, from)) !== null && toldBy(text.slice(to)) !== null) return { from, to };
    }
  return null;
}

/** `… A and B were laid on the table`: said of several, where one stands before it. */
const isOfBoth = (joint: string, after: string): boolean => {
  const verb = /\s(?:were|have|are)\s/u.exec(after);
  return (
    /^,?\s+(?:and|&)\s/iu.test(joint) &&
    verb !== null &&
    !/[,;]|\s(?:and|&)\s|^(?:also|the|both|all)\s/iu.test(after.slice(0, verb.index))
  );
};

function bracketed(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(/\([^()]*\)/gu)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return (at) => spans.some(([from, to]) => at > from && at < to);
}

interface Clause {
  people: Told[];
  status: AttendanceStatus;
  /** Whether what it says stands before the names, and so goes on for others after them. */
  isLed: boolean;
}

/** What a clause says; null where it says nothing that is understood, or names nobody. */
function toldBy(clause: string): Clause | null {
  const bare = clause.trim().replace(/[.,]+$/u, '');
  if (otherVerb.test(bare)) return null;
  const at = firstName(bare);
  if (at === null) return null;
  const lead = bare.slice(0, at);
  const body = bare.slice(at);
  const flat = body
    .replace(/\([^()]*\)/gu, (inner) => ' '.repeat(inner.length))
    .replace(relative, (inner) => ' '.repeat(inner.length));
  const end = predicate.exec(flat);
  const following = ofFollowing(lead);
  const isLed = lead.trim() !== '' && (statusSaid(lead) ?? following) !== null;
  if (lead.trim() !== '' && !leads.test(lead) && !isOffice(lead) && !groups.test(lead)) return null;
  const isEnded = end !== null && (!isLed || lead.trim().split(/\s+/u).length < 3);
  const [names, tail] = isEnded ? [body.slice(0, end.index), body.slice(end.index)] : [body, ''];
  if (lead.trim().split(/\s+/u).length > mostLead) return null;
  if (following === null && ofOtherThings.test(`${lead} ${tail}`)) return null;
  const status =
    statusSaid(`${lead} ${withoutNames(tail)}`) ??
    following ??
    (lead.trim() === '' ? null : statusSaid(`${lead} ${inSmall(body)}`));
  if (status === null) return null;
  const people = named(names);
  if (people.length === 0) return null;
  const isChair = people.length === 1 && isChairWord(tail) && status === 'PRESENT';
  return {
    people: people.map((found) => ({
      found: isChair ? { ...found, isChair } : found,
      status:
        found.status === null || found.status === 'PRESENT' || (isAway(status) && !isAway(found.status))
          ? status
          : found.status,
    })),
    status,
    isLed,
  };
}

/** `Parent governors Ann Sample and …` */
const groups =
  /^(?:the |y |yr )?(?:[\p{L}-]+ ){0,2}(?:members|governors|councillors|trustees|directors|commissioners|representatives|aelodau|cynghorwyr|llywodraethwyr|ymddiriedolwyr)(?: (?:lleyg|annibynnol|cyfetholedig))?\s*$/iu;

/** `the treasurer, ` */
const isOffice = (lead: string): boolean =>
  /^(?:the|our|its|yr?|ein) (?:[\p{L}-]+\s){0,2}[\p{L}-]+,\s*$/iu.test(lead) && isRoleOrBody(lead);

/** What is said of those named after a verb is not said of those before it. */
const withoutNames = (tail: string): string => tail.replace(/\([^()]*\)/gu, ' ');

/** The words that are no names: `Anfonodd Ann Sampl air i ymddiheuro`. */
const inSmall = (body: string): string =>
  body
    .replace(/\([^()]*\)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /^\p{Ll}/u.test(word))
    .join(' ');

/** `The following ventured out:`, `Eight members signed the book:` */
const ofFollowing = (lead: string): AttendanceStatus | null =>
  /^(?:the following|those who|we (?:were|are|numbered|mustered)|(?:some |only )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (?:members?|people|of (?:us|the)|trustees|councillors|governors|residents|souls))(?: [\p{Ll}\d-]+){0,9}\s*:\s*(?:\p{L}+\s)?$/iu.test(
    lead,
  ) && !/\b(?:last|next|previous|voted|favour|against|elected|appointed)\b/iu.test(lead)
    ? 'PRESENT'
    : null;

/** `who had sent apologies`, in a bracket or after a comma, is of whoever it stands beside. */
const awayInWords = (words: string): string | null => {
  const status = statusSaid(words);
  return status === 'APOLOGIES' ? '(apologies)' : status === 'ABSENT' ? '(absent)' : null;
};

/** The people of a part, what is said of them in passing let go. */
const named = (text: string): Found[] =>
  peopleIn(
    text
      .replace(/\([^()]*\)/gu, (bracket) => awayInWords(bracket) ?? bracket)
      .replace(relative, (words) => ` ${awayInWords(words) ?? ''}${words.endsWith(',') ? ',' : ''} `)
      .replace(/,?\s(?:sef|namely|viz\.?|that is,?)\s/giu, ', ')
      .replace(belonging, ' (of $1)')
      .replace(/\s(in the chair|presiding|yn y gadair)(?=\s*(?:[,;]|$))/giu, ' ($1)')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).filter(({ sureness, written }) => sureness >= 2 || /\s/u.test(written));

/** `of the cricket club` */
const belonging =
  /(?<!\b(?:and|ac?))\s(?:of|from)\s(?!(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Rev|Prof)\b)([^,;()]{2,60}?)(?=\s*(?:[,;]|$)|\s(?:and|&)\s\p{Lu})/gu;

const mostStarts = 24;

/** Where the first name begins; null where there is none. */
function firstName(text: string): number | null {
  const inside = bracketed(text);
  for (const { index } of [...text.matchAll(/(?<![\p{L}'’-])\p{Lu}/gu)].slice(0, mostStarts)) {
    if (inside(index)) continue;
    const head = splitOutside(text.slice(index, index + 90), /\s*[,;:(]\s*|\s(?:and|ac?|&)\s/gu)[0] ?? '';
    const split = splitName(head);
    if (split !== null && (split.sureness >= 2 || index > 0) && !isRoleOrBody(split.name)) return index;
  }
  return null;
}
