// The lines of a document under their headings.
import { datesIn } from './datesIn.ts';
import { entryOf } from './entry.ts';
import { type Heading, headingOf, isMode, type Section, sectionNamed, withoutNumber } from './headings.ts';
import { type Line, lineOf } from './line.ts';
import { startsEntry } from './listEntries.ts';
import { withOffices } from './officeLabels.ts';
import { peopleIn } from './peopleIn.ts';
import { isProse, sentencesOf } from './prose.ts';
import { statusSaid } from './statusSaid.ts';
import { columnsOf, hasName } from './tables.ts';
import { wordedHeading } from './wordedHeadings.ts';

export interface Block {
  /** null: before the first heading. */
  section: Section | null;
  heading: Line | null;
  /** What stands below it, first what stands on its line. */
  lines: Line[];
}

const standing = /membership|aelodaeth|composition|standing|\blist\b|rhestr|terms/iu;
const numbered = /^(?:item\s+|eitem\s+)?\d+(?:\.\d+)*[.):]?\s+\S/iu;

/** Cuts a document at its headings. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [{ section: null, heading: null, lines: [] }];
  const all = withOffices(lines).flatMap(statements);
  for (const [i, line] of all.entries()) {
    const now = blocks.at(-1);
    if (now === undefined) continue;
    const office = officeOn(line, now, isOfChair(blocks.at(-2)));
    if (office !== null) {
      blocks.push(office, { ...now, lines: [] });
      continue;
    }
    const begun = goesOnWith(line, all[i - 1])
      ? null
      : beginning(line, now, { next: all[i + 1], isBusiness: isElsewhere(blocks, now) });
    if (begun !== null) blocks.push(begun);
    else now.lines.push(line);
  }
  return blocks;
}

/** `All the other members` and below it `were present.`: one sentence. */
const goesOnWith = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  /^\p{Ll}/u.test(line.text) &&
  !(line.apart || line.bullet || line.heading || before.heading) &&
  line.cells === null &&
  before.cells === null &&
  before.text.length > fullLine &&
  isProse(before.text) &&
  !/[.:;]$/u.test(before.text);

const fullLine = 50;

/** A line that heads people, and says more after them: `PRESENT: A and B. Also present: C.` */
function statements(line: Line): Line[] {
  const heading = line.cells === null ? headingOf(line.text) : null;
  if (heading?.section.kind !== 'people' || heading.inline === '') return [line];
  const [first, ...rest] = sentencesOf(line.text);
  if (first === undefined || rest.length === 0) return [line];
  return [
    { ...line, text: first.text },
    ...rest.flatMap(({ text }) => statements({ ...lineOf(text, { number: line.number }), apart: true })),
  ];
}

const offices =
  /^(?<office>(?:the |yr? )?(?:(?:in the chair|yn y gadair|chair(?:man|person|woman|ed by)?|cadeirydd|presiding)|(?:minutes?|notes?)(?:[ -]?tak(?:er|en by)| by| secretary)?|clerk(?: (?:to|of) the [\p{L} ]{3,40})?|secretary|secretariat|scribe|cofnodydd|clerc|ysgrifennydd)(?:\s*\/\s*[\p{L} ]{4,20})?)\s*(?:[:\t]|\s[-–—]\s)\s*(?<name>\S.*)$/iu;

/** `Provost Sample, Convener, presiding.` below whichever list. */
const presiding =
  /^(?<name>[^.:;]{3,60}?),?\s+(?<office>presiding|in the chair|chairing|yn y gadair|yn cadeirio|yn llywyddu)\.?$/iu;

const deputies =
  /^(?<office>(?:vice|deputy)[ -]?chair(?:man|person|woman)?|is-?gadeirydd)\s*(?:[:\t]|\s[-–—]\s)\s*(?<name>\S.*)$/iu;
const isOfChair = (block: Block | undefined): boolean =>
  block?.heading === null &&
  block.section?.kind === 'people' &&
  /chair|gadair|cadeirydd/iu.test(block.lines[0]?.text ?? '');

/** What stands above the first list: below the title, or below a line such as `Minutes, 4 May`. */
export const isOpening = ({ section, heading }: Block): boolean =>
  section === null ||
  (section.kind === 'other' &&
    /^(?:draft |unconfirmed )?(?:minutes|notes|cofnodion|nodiadau|meeting)\b.*\d/iu.test(heading?.text ?? ''));

/** `Clerk: Mrs A Sample`: who holds an office at the meeting was there, whatever the list is that this stands in. */
function officeOn(line: Line, now: Block, isBesideChair: boolean): Block | null {
  if (!isOpening(now) && now.section?.kind !== 'people') return null;
  const vice = isBesideChair ? deputies.exec(line.text)?.groups : undefined;
  const isListed = now.section?.kind === 'people' && now.section.status === 'PRESENT';
  const presides = line.cells === null && !isListed ? presiding.exec(line.text)?.groups : undefined;
  const { office = '', name = '' } = vice ?? offices.exec(line.text)?.groups ?? presides ?? {};
  const people = name === '' || isProse(name) || datesIn(name).length > 0 ? [] : peopleIn(name, { perLine: true });
  if (people.length === 0 || (people[0]?.sureness ?? 0) < (presides === undefined ? 2 : 1)) return null;
  const status = /chair|gadair|cadeir|presiding|llywyddu/iu.test(office) ? 'PRESENT' : 'IN_ATTENDANCE';
  const section: Section = { kind: 'people', status, isPart: true };
  return { section, heading: null, lines: [line] };
}

/** Of one line that names who holds an office. */
export const isOfOffice = ({ section, heading }: Block): boolean => heading === null && section?.kind === 'people';

interface Around {
  next: Line | undefined;
  /** Whether the business of the meeting has begun, in which people are named for other reasons. */
  isBusiness: boolean;
}

const none: Around = { next: undefined, isBusiness: true };

/** Where people are named for other reasons: in the business, or after the lists have ended. */
const isElsewhere = (blocks: readonly Block[], now: Block): boolean =>
  (blocks.some(isBusiness) &&
    blocks.some(
      ({ section, lines }) => section?.kind === 'people' && section.status === 'PRESENT' && lines.length > 0,
    )) ||
  (now.section?.kind !== 'people' &&
    blocks.some(
      (block) => block.section?.kind === 'people' && block.section.status === 'PRESENT' && !isOfOffice(block),
    ));

const isBusiness = ({ section, heading }: Block): boolean =>
  section?.kind === 'actions' ||
  section?.kind === 'next' ||
  (section?.kind === 'other' && heading !== null && numbered.test(heading.text));

/** Above a mail, and no list. */
const ofMail = /^(?:from|to|cc|bcc|sent|subject|date|oddi wrth|at|copi|pwnc)\s*:/iu;

/** The block that a line begins; null where it goes on with the present one. */
function beginning(line: Line, now: Block, { next, isBusiness: isBegun }: Around): Block | null {
  // A row of a table whose cells are headings each is no heading of what follows below.
  if (line.isRow === true || (line.cells !== null && isTitleRow(line.cells))) return null;
  if (line.cells !== null && isOtherTable(line.cells, now, next))
    return { section: { kind: 'other' }, heading: null, lines: [line] };
  // `Online:` below a heading of attendance: how they were there, not what they were.
  if (now.section?.kind === 'people' && isMode(line.text)) return { section: now.section, heading: line, lines: [] };
  if (line.apart && now.section?.kind === 'summoned' && ofMail.test(now.heading?.text ?? '') && !ofMail.test(line.text))
    return (
      beginning(line, { section: null, heading: null, lines: [] }, { next, isBusiness: isBegun }) ?? {
        section: null,
        heading: null,
        lines: [line],
      }
    );
  const isAction = isSingleAction(line.text);
  if (isAction && now.section?.kind === 'people') return { section: { kind: 'other' }, heading: null, lines: [line] };
  const heading = isAction
    ? null
    : (besideOthers(line, now) ?? headingOf(line.text) ?? (isBegun ? null : wordedHeading(line, next)));
  if (heading !== null) {
    const section = sectionIn(now, line, heading.section);
    const inline = heading.inline === '' ? [] : [lineOf(heading.inline, { number: line.number })];
    const nested = inline[0] === undefined ? null : beginning(inline[0], { section, heading: line, lines: [] }, none);
    return nested ?? { section, heading: line, lines: inline };
  }
  const ends =
    now.section !== null && now.section.kind !== 'other' && (endsList(line, now) || isHeadOfTalk(line, next, now));
  return ends ? { section: { kind: 'other' }, heading: line, lines: isProse(line.text) ? [line] : [] } : null;
}

const alongWith =
  /^(?:and |together with |also )?(?:in attendance|also present|also attending|hefyd yn bresennol)\b[:,]?\s+(?:were |was |roedd |oedd )?(?=(?:the |yr? )?\p{Lu})/iu;

/** `and in attendance the Secretary (Mr A Sample)` below a list. */
function besideOthers(line: Line, now: Block): Heading | null {
  const head = line.cells === null && now.section?.kind === 'people' ? alongWith.exec(line.text)?.[0] : undefined;
  if (head === undefined || now.lines.length === 0) return null;
  return {
    section: { kind: 'people', status: 'IN_ATTENDANCE', isPart: false },
    inline: line.text.slice(head.length).replace(/\.$/u, ''),
  };
}

/** `Yn bresennol` right below the list of `Aelodau'n bresennol` is who else was there. */
const isBesideMembers = (now: Block, line: Line, section: Section): boolean =>
  section.kind === 'people' &&
  section.status === 'PRESENT' &&
  now.lines.length > 0 &&
  /^(?:aelodau|cynghorwyr|llywodraethwyr|members|councillors|governors|trustees)\b[^:]*(?:present|bresennol)/iu.test(
    now.heading?.text ?? '',
  ) &&
  /^(?:yn bresennol|present|in attendance)\s*(?:$|:)/iu.test(line.text);

/** `Yn mynychu` below those present is who attended besides. */
const isBesidePresent = (now: Block, line: Line): boolean =>
  now.section?.kind === 'people' &&
  now.lines.length > 0 &&
  (/^(?:yn )?mynychu\s*(?:$|:)/iu.test(line.text) ||
    (/^(?:attending|in attendance)\s*(?:$|:)/iu.test(line.text) &&
      /^(?:members )?present\b/iu.test(now.heading?.text ?? '')));

/** `Members` below `Present` says who they are, not that it is a list of all. */
function sectionIn(now: Block, line: Line, section: Section): Section {
  if (isBesidePresent(now, line)) return { kind: 'people', status: 'IN_ATTENDANCE', isPart: false };
  if (isBesideMembers(now, line, section)) return { kind: 'people', status: 'IN_ATTENDANCE', isPart: false };
  if (now.section?.kind !== 'people' || section.kind !== 'membership' || standing.test(line.text)) return section;
  const isOne = /^(?:\p{L}+ ){0,2}member(?: of the public)?\s*:/iu.test(line.text);
  // `In attendance` above `Members` and `Officers` is both of them.
  const isUmbrella = now.section.status === 'IN_ATTENDANCE' && now.lines.length === 0;
  if (isUmbrella && !/:\s*\S/u.test(now.heading?.text ?? ''))
    return { ...now.section, status: 'PRESENT', isPart: true };
  return now.section.status === 'PRESENT' || now.lines.length === 0 || isOne
    ? { ...now.section, isPart: true }
    : section;
}

function isTitleRow(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return (columns !== null && hasName(columns)) || cells.every((cell) => cell === '' || sectionNamed(cell) !== null);
}

/** Below a list that is no table, the titles of a table of something else. */
const isOtherTable = (cells: readonly string[], now: Block, next: Line | undefined): boolean =>
  now.section?.kind === 'people' &&
  now.lines.length > 0 &&
  now.lines.every((line) => line.cells === null) &&
  next?.cells?.length === cells.length &&
  !hasName(columnsOf(cells) ?? []) &&
  cells.every(
    (cell) => cell !== '' && cell.length < longestTitle && entryOf(cell) === null && statusSaid(cell) === null,
  ) &&
  next.cells.some((cell) => entryOf(cell) === null);

const longestTitle = 40;

function endsList(line: Line, now: Block): boolean {
  if (line.cells !== null) return false;
  const text = line.text;
  if (now.section?.kind === 'next' && /^\d{1,2}(?!\.)/.test(text)) return false;
  if (numbered.test(text))
    return now.section?.kind === 'actions'
      ? !isNextAction(text, now)
      : endsNumbered(now) || entryOf(withoutNumber(text)) === null || isProse(text);
  if (now.section?.kind === 'people' && isProse(text)) return line.apart && now.lines.length > 0;
  if (!line.heading || entryOf(text) !== null) return false;
  // A heading marked as one is more than a line that is but bold.
  const isPeer =
    line.level > 0 &&
    now.heading !== null &&
    (now.heading.level >= line.level || (now.heading.level === 0 && now.lines.length > 0));
  return isPeer || now.section?.kind !== 'people';
}

/** What names nobody, and below which there is talk: the heading of an item, however it is set. */
const isHeadOfTalk = (line: Line, next: Line | undefined, now: Block): boolean =>
  now.section?.kind === 'people' &&
  now.lines.length > 0 &&
  line.cells === null &&
  (line.heading || line.bullet || line.apart) &&
  !isProse(line.text) &&
  !/[.:,;&]$|^[([]/u.test(line.text) &&
  /^\p{Lu}/u.test(line.text) &&
  entryOf(line.text) === null &&
  next !== undefined &&
  next.cells === null &&
  (isProse(next.text) || isTalk(next)) &&
  sentencesOf(next.text)[0]?.text.includes(' ') === true &&
  !startsEntry(next.text);

/** Words that end as sentences do, and are neither an item of a list nor a note on those above. */
const isTalk = ({ text, bullet }: Line): boolean =>
  !bullet && /\p{Ll}[.!?]$/u.test(text) && text.split(' ').length > 4 && peopleIn(text).length < 2;

/** Whether the list so far has no numbers of its own. */
const endsNumbered = ({ lines, heading }: Block): boolean =>
  lines.length > 0 ? !lines.some(({ text }) => numbered.test(text)) : heading !== null && numbered.test(heading.text);

/** Whether a number goes on with those of the actions above it, or is their first. */
function isNextAction(text: string, now: Block): boolean {
  const numberOf = (words: string): number => Number(/^\D{0,8}?(\d{1,3})(?![.\d]*\d)/u.exec(words)?.[1] ?? Number.NaN);
  const before = now.lines.map((line) => numberOf(line.text)).filter((number) => !Number.isNaN(number));
  const own = numberOf(text);
  return before.length === 0 ? now.lines.length === 0 : own > (before.at(-1) ?? 0);
}

/** `Action: AS to write` is one action, not the list of all. */
export function isSingleAction(text: string): boolean {
  return singleAction.test(text) || singleAction.test(withoutNumber(text));
}

const singleAction =
  /^(?:\[|\()?(?:agreed )?(?:action|cam gweithredu|gweithred(?:u)?)\b(?!s)\s*(?:no\.?\s*)?[\d./]*\s*(?:\([^)]*\))?\s*(?:[:\-–—.\t]|for|by|on|ar gyfer|(?=\s\p{Lu}[\p{L}.' -]{1,40}:))\s*\S/iu;
