// Lists of members: whether they only say who belongs to the board, or who was there.
import { doubt } from '../../domain/doubt.ts';
import { isAway } from '../../domain/vocabulary.ts';
import type { Attendee } from './attendee.ts';
import { leftOut } from './exceptions.ts';
import type { Line } from './line.ts';
import { listed } from './lists.ts';
import { fits, fitting, isInitials, keyOf, ofInitials, type Person, personOf } from './people.ts';
import { paragraphsOf, sentencesOf } from './prose.ts';
import { type Block, isOfOffice, isOpening } from './sections.ts';
import { columnsOf, hasName, peopleInTable } from './tables.ts';

interface Standing {
  /** Who belongs to the board, whether they were there or not. */
  members: Attendee[];
  /** Those of them who were there. */
  present: Attendee[];
}

const lasting = /membership|aelodaeth|composition|standing|\blist\b|rhestr|terms|current|contacts?/iu;
const allOthers =
  /(?:^|[;,.]\s)(?:all|every|everyone|everybody|pawb|pob)(?: (?:the |of (?:us|the) )?(?:board |committee |panel |forum |group )?(?:members?|trustees|governors|councillors|aelodau?|aelod))?(?: (?:was|were|had|all|oedd|yn))* (?:attended|present|there|here|came|bresennol|yno)[^.;]{0,12} (?:except|apart from|other than|save|bar|with the exception|excluding|ac eithrio|heblaw)|(?:^|[;,.]\s)(?:all )?(?:the )?(?:others|rest|remaining members|other members|all other members) (?:all |had all |were all )?(?:attended|were (?:all )?present|were there|came)\b|\ball (?:of )?(?:the )?other (?:board |committee |panel |forum |group )?members (?:were |had )?(?:present|attended|in attendance)|\bother members were all present|(?:yr )?(?:holl )?aelodau eraill (?:i gyd )?yn bresennol|pob aelod arall yn bresennol|\b(?:roedd )?pawb arall (?:i gyd )?(?:yno|yma|yn bresennol)|\b(?:everyone|everybody) else (?:was|were|had) (?:there|present|here|attended|come)\b/iu;

/** What the lists of members say. @param others whom the rest of the document names */
export function standing(
  blocks: readonly Block[],
  lines: readonly Line[],
  others: readonly Attendee[],
  isMinutes: boolean,
): Standing {
  const lists = blocks
    .filter(({ section }) => section?.kind === 'membership')
    .map(({ lines: own, heading }) => ({ heading, people: listed(own, 'PRESENT').people }))
    .filter(({ people }) => people.length > 0);
  const members = lists.flatMap(({ people }) => people);
  const named = new Set(others.map((person) => keyOf(personOf(person))));
  // That a sentence has somebody present contradicts no list.
  const shortly = others.filter(({ status, isSentence }) => status !== 'PRESENT' || !isSentence).map(personOf);
  const isNamed = (member: Person): boolean =>
    shortly.some(
      (other) =>
        keyOf(other) === keyOf(member) ||
        fits(other.parsed, member.parsed) ||
        (isInitials(other) && ofInitials(other, [member]).length > 0),
    );
  const said = saidOfAll(lines);
  if (said !== undefined) {
    // `Apologies from Mr Sample`: whoever that may be was not there.
    const away = others.filter(({ status }) => status === 'APOLOGIES' || status === 'ABSENT').map(personOf);
    const all = members.map(personOf);
    const gone = new Set(away.flatMap(({ parsed }) => fitting(parsed, all)));
    const rest = members.filter((_, i) => {
      const own = all[i];
      return own !== undefined && !named.has(keyOf(own)) && !gone.has(own);
    });
    const present = rest.map((person) => ({ ...person, lines: said.lines, quote: said.text }));
    return { members, present };
  }
  // `Chair: A`, `Vice-chair: B` above `Members: C, D` are no list of those who were there.
  const ofOffices = new Set(blocks.filter(isOfOffice).flatMap(({ lines: own }) => own.map(({ number }) => number)));
  const isTold = others.some(
    ({ status, isSentence, found, lines: own }) =>
      status === 'PRESENT' &&
      !isSentence &&
      !found.isChair &&
      found.deputyFor === null &&
      !own.every((number) => ofOffices.has(number)),
  );
  const isAttendance =
    isMinutes &&
    !isTold &&
    blocks.some(({ section }) => section?.kind === 'people') &&
    lists.every(
      ({ heading, people }) =>
        !lasting.test(titleOf(heading)) && (people.some(saysAway) || !people.some((each) => isNamed(personOf(each)))),
    );
  if (!isAttendance) return { members, present: [] };
  const present = lists.flatMap(({ heading, people }) =>
    people.map((person) => ({ ...person, doubts: [doubt('status', 'statusUnclear', { words: titleOf(heading) })] })),
  );
  return { members: [], present };
}

/** The sentence that says of all but some that they were there. */
function saidOfAll(lines: readonly Line[]): { text: string; lines: number[] } | undefined {
  for (const paragraph of paragraphsOf(lines))
    for (const { text, at } of sentencesOf(paragraph.text))
      if (allOthers.test(text) || leftOut(text) !== null) {
        const own = paragraph.lines.filter(
          (line, i) => line.at < at + text.length && (paragraph.lines[i + 1]?.at ?? Number.POSITIVE_INFINITY) > at,
        );
        return { text, lines: own.map(({ number }) => number) };
      }
  return undefined;
}

/** A table of names above the first heading: who was there, in all likelihood, where nothing else says so. */
export function untitledTable(blocks: readonly Block[], told: readonly Attendee[], isDated: boolean): Attendee[] {
  if (!isDated || told.some(({ status, isSentence, found }) => status === 'PRESENT' && !isSentence && !found.isChair))
    return [];
  return blocks.filter(isOpening).flatMap(({ lines }) => {
    const at = lines.findIndex(({ cells }) => cells !== null && hasName(columnsOf(cells) ?? []));
    const title = lines[at];
    if (title?.cells === undefined || title.cells === null) return [];
    const end = lines.findIndex(({ cells }, i) => i > at && cells === null);
    const rows = lines.slice(at + 1, end < 0 ? undefined : end);
    const words = title.text.replaceAll('\t', ' | ');
    return peopleInTable({ columns: columnsOf(title.cells) ?? [], rows }, 'PRESENT').map((person) => ({
      ...person,
      doubts: [doubt('status', 'statusUnclear', { words })],
    }));
  });
}

/** A list that says of some that they sent apologies is one of attendance. */
const saysAway = ({ found: { status } }: Attendee): boolean => status !== null && isAway(status);

const titleOf = (heading: Line | null): string => (heading?.text ?? '').split(/[:\t]/)[0]?.trim() ?? '';
