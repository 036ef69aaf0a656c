// What the rows of a batch say of each person besides the name: bodies, posts, boards, meetings; and on which lists they stand.
import { isOneRow } from '../../domain/locator.ts';
import type { Id } from '../../domain/records.ts';
import { isAway, type RecordKind } from '../../domain/vocabulary.ts';
import { GatheredFacts } from '../../matching/gatheredFacts.ts';
import { type Claim, type Ref, refsIn, type Said, textIn } from './claim.ts';
import type { Resolution } from './resolution.ts';

/** Meetings by board and date: the same one, whichever file tells of it. */
export class PersonInRows extends GatheredFacts {
  honorific: string | null = null;
  /** The seats of a board or the attendance of a meeting in one document: there, everybody stands once. */
  readonly lists = new Set<string>();
  /** Where the person is named, and in which words. */
  readonly words = new Set<string>();
  /** Whether a row itself says that the name is not whole. */
  isIncomplete = false;
}

/** By the id that the person has, or is to have. */
export function* peopleInRows(
  claims: readonly Claim[],
  resolution: Resolution,
): Generator<undefined, Map<Id, PersonInRows>> {
  const people = new Map<Id, PersonInRows>();
  const of = (ref: Ref): PersonInRows | null => {
    const id = resolution.of(ref)?.id;
    if (id === undefined) return null;
    const known = people.get(id) ?? new PersonInRows();
    people.set(id, known);
    return known;
  };
  for (const claim of claims) {
    if (claim.kind === 'PERSON' && claim.own !== null) addTitle(of(claim.own), claim);
    for (const { column, field, value } of claim.fields)
      for (const ref of refsIn(value)) {
        if (ref.kind !== 'PERSON') continue;
        const person = of(ref);
        if (person === null) continue;
        const words = wordsKey(claim.kind, sourceOf(claim, resolution), claim.said);
        if (words !== null) person.words.add(words);
        person.isIncomplete ||= (claim.doubts ?? []).some(
          (doubt) => doubt.rule === 'nameIncomplete' && doubt.field === column,
        );
        if (field === 'person') add(person, claim, resolution);
      }
    yield;
  }
  return people;
}

/** The words of a row; null where its source is not told so exactly that nobody else could be meant. */
export function wordsKey(
  kind: RecordKind,
  source: Id,
  { locator, quote }: Pick<Said, 'locator' | 'quote'>,
): string | null {
  const isExact = quote !== null || (locator !== null && isOneRow(locator));
  return isExact ? JSON.stringify([kind, source, locator, quote]) : null;
}

/** The same meeting, as far as a day tells. */
export function meetingKey(board: Id, date: string): string {
  return `${board} ${date}`;
}

function addTitle(person: PersonInRows | null, claim: Claim): void {
  if (person !== null) person.honorific ??= textIn(claim, 'honorific');
}

function add(person: PersonInRows, claim: Claim, resolution: Resolution): void {
  const idIn = (...columns: readonly string[]): Id[] =>
    columns.flatMap((column) =>
      claim.fields
        .filter((each) => each.column === column)
        .flatMap(({ value }) => refsIn(value).flatMap((ref) => resolution.of(ref)?.id ?? [])),
    );
  for (const id of idIn('organisation', 'on_behalf_of')) person.organisations.add(id);
  for (const id of idIn('post')) person.posts.add(id);
  const [board] = idIn('board');
  if (board === undefined) return;
  person.boards.add(board);
  const date = textIn(claim, 'date');
  const source = sourceOf(claim, resolution);
  person.lists.add(`${source} ${meetingKey(board, date ?? '')}`);
  if (claim.kind !== 'ATTENDANCE' || date === null || isAway(textIn(claim, 'status'))) return;
  person.present.set(meetingKey(board, date), { date, start: textIn(claim, 'start'), end: null });
}

/** Empty where none vouches for the row. */
function sourceOf({ said: { source } }: Claim, resolution: Resolution): Id {
  return (source && resolution.of(source)?.id) ?? '';
}
