// Minutes, agendas and lists of members, line by line, to rows of the formats that other files have too.
import type { Doubt } from '../../domain/doubt.ts';
import { doubt } from '../../domain/doubt.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { isAway } from '../../domain/vocabulary.ts';
import { aboutMeeting } from './about.ts';
import { actionsIn } from './actions.ts';
import { withoutArtefacts } from './artefacts.ts';
import type { Attendee } from './attendee.ts';
import { withChairPresent } from './chairAmong.ts';
import { unlessContradicted } from './contradicted.ts';
import { withBoxesApart, withExplainedBoxes } from './explainedBoxes.ts';
import { withLegend } from './legend.ts';
import type { Line } from './line.ts';
import { listed } from './lists.ts';
import { plannedIn } from './nextMeetings.ts';
import { inPairs } from './pairedLines.ts';
import { peopleOf } from './people.ts';
import { isProse } from './prose.ts';
import { type MinuteRows, rowsOf } from './rows.ts';
import { cutAtHeadings } from './runOn.ts';
import { type Block, blocksOf } from './sections.ts';
import { withSender } from './sender.ts';
import { inSentences } from './sentences.ts';
import { standing, untitledTable } from './standing.ts';
import { ofThisMeeting, peopleUnderStatus, withoutRegisters } from './statusColumns.ts';
import { withHeads } from './tableHeads.ts';
import { attendanceTables } from './tables.ts';
import { inUsualOrder } from './turnedBlocks.ts';
import { inOneColumn } from './twoLanguages.ts';
import { unfolded } from './unfolded.ts';
import { welcomed } from './welcomed.ts';

interface Minutes {
  file: string;
  lines: readonly Line[];
  /** The day on which the file is read, for dates without a year. */
  readOn: string;
  /** When the file was written, if the user says so. */
  dated: string | null;
}

/** Reads a document. What is not clear is a doubt of its row, what is not understood is told by line. */
export function readMinutes({ file, lines: all, readOn, dated }: Minutes): {
  contents: MinuteRows;
  problems: Problem[];
} {
  const whole = unfolded(
    withLegend(withExplainedBoxes(withBoxesApart(withSender(cutAtHeadings(inOneColumn(withoutArtefacts(all))))))),
  );
  const about = aboutMeeting(whole, { file, readOn, dated });
  const lines = withHeads(ofThisMeeting(whole, about.date));
  const blocks = inPairs(inUsualOrder(blocksOf(lines)));
  const tabled = attendanceTables(
    blocks
      .filter(({ section }) => section?.kind !== 'people' && section?.kind !== 'actions')
      .flatMap(({ lines: own }) => own),
    peopleUnderStatus,
  );
  const read = withChairPresent(
    blocks.flatMap(({ section, lines: own }) =>
      section?.kind === 'people'
        ? [listed(own, section.status)]
        : section?.kind === 'substitutes'
          ? [listed(own, 'PRESENT')]
          : [],
    ),
    tabled,
  );
  const below = new Set(blocks.filter((_, i) => isBelowList(blocks, i)).map(({ heading }) => heading?.number));
  const early = new Set(
    blocks
      .filter(
        ({ section }, i) => section === null || section.kind === 'people' || section.kind === 'substitutes' || i < 4,
      )
      .flatMap(({ lines: own, heading }) => [...own, ...(heading === null ? [] : [heading])])
      .map(({ number }) => number),
  );
  const said = inSentences(lines, (line) => early.has(line) || below.has(line)).filter(
    // Right below a list it is said who was away; who was there is in the list.
    ({ status, lines: own }) => isAway(status) || !own.some((line) => below.has(line)),
  );
  const summoned = about.isAgenda && !about.isTitledMinutes;
  const spoken = withoutWords(said, [...tabled, ...read.flatMap(({ people }) => people)], blocks);
  const listedPeople = withoutRegisters([...tabled, ...read.flatMap(({ people }) => people), ...spoken], lines);
  const told = [...listedPeople, ...untitledTable(blocks, listedPeople, about.date?.length === 10)];
  if (told.filter(({ status, found }) => status === 'PRESENT' && !found.isChair).length < 2)
    told.push(...welcomed(lines));
  const { members, present } = standing(blocks, lines, told, about.isTitledMinutes || about.date?.length === 10);
  const attendees = unlessContradicted([...present, ...told], lines, (line) => early.has(line));
  const isHeld =
    !summoned &&
    !(
      about.isCancelled &&
      !attendees.some(({ status, isSentence, found }) => status === 'PRESENT' && !isSentence && !found.isChair)
    );
  const people = isHeld ? peopleOf(guests(attendees, lines), [...members, ...tabled]) : [];
  const understood = new Set([...spoken, ...tabled].flatMap((each) => each.lines));
  const unread = isHeld
    ? read.flatMap(({ notUnderstood }) => notUnderstood).filter(({ number }) => !understood.has(number))
    : [];
  const board = about.board ?? file.replace(/\.[^.]*$/, '');
  const doubts: Doubt[] = [
    ...about.doubts,
    ...(about.board === null || !about.isBoardSure ? [doubt('board', 'boardUnclear', { board })] : []),
  ];
  const meeting = { about: { ...about, board, date: about.date ?? readOn.slice(0, 4) }, doubts };
  const isMeeting = isHeld && (people.length > 0 || about.isTitledMinutes);
  const actions = isMeeting ? actionsIn(blocks, { people, date: meeting.about.date }) : [];
  const isMinutes = people.length + members.length > 0 || about.isTitledMinutes || about.isAgenda || about.isCancelled;
  if (!isMinutes)
    return { contents: [], problems: [problem({ file, row: null, field: null }, 'notMinutes', {}, 'WARNING')] };
  const planned = plannedIn(blocks, meeting.about.date);
  const problems = unread.map(({ number, text }) =>
    problem({ file, row: number, field: null }, 'lineNotUnderstood', { text: short(text) }, 'WARNING'),
  );
  if (!isHeld && !summoned) problems.push(problem({ file, row: null, field: null }, 'meetingCancelled', {}, 'WARNING'));
  return {
    contents: rowsOf(file, {
      ...meeting,
      people,
      actions,
      planned,
      members: peopleOf(members, []),
      isHeld,
      isSummoned: summoned,
    }),
    problems,
  };
}

/** Whether a sentence has ended a list of people. */
const isBelowList = (blocks: readonly Block[], i: number): boolean => {
  const heading = i < leastBelow ? null : (blocks[i]?.heading ?? null);
  return heading !== null && isProse(heading.text) && blocks[i - 1]?.section?.kind === 'people';
};
const leastBelow = 4;

/** One word in a sentence, without a title, is a person only where the document has one of that name. */
function withoutWords(said: readonly Attendee[], listed: readonly Attendee[], blocks: readonly Block[]): Attendee[] {
  const names = [
    ...[...said, ...listed].map(({ found }) => found.written).filter((name) => name.includes(' ')),
    ...blocks
      .filter(({ section }) => section?.kind === 'membership')
      .flatMap(({ lines }) => lines.map(({ text }) => text)),
  ];
  return said.filter(({ found: { written, handle } }) => {
    const isWord = handle === null && /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(written);
    return !isWord || names.some((name) => name.split(/[\s,.;()]+/u).includes(written));
  });
}

const longest = 120;
const short = (text: string): string =>
  (text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replaceAll('\t', ' ');

const invited =
  /\b(?:thanked .{0,80} for the invitation to (?:speak|present|attend)|had been invited to (?:speak|present|attend)|attended at the invitation of)\b/iu;

/** Who was there because of an invitation to speak was in attendance, though all are in one list. */
function guests(attendees: readonly Attendee[], lines: readonly Line[]): Attendee[] {
  const sentences = lines.filter(({ text }) => invited.test(text)).map(({ text }) => text);
  return attendees.map((person) => {
    const isGuest = person.status === 'PRESENT' && sentences.some((text) => text.includes(person.found.written));
    return isGuest ? { ...person, status: 'IN_ATTENDANCE' } : person;
  });
}
