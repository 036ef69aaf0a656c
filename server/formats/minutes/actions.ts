// What a meeting agreed that somebody does: from a list or a table of actions, and from where the minutes say `Action:`.
import type { Doubt } from '../../domain/doubt.ts';
import { isPartialDate } from '../../domain/partialDate.ts';
import { foldWord } from '../../matching/personName.ts';
import { datesIn } from './datesIn.ts';
import { withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { byPost, ownersIn } from './owners.ts';
import type { Person } from './people.ts';
import { goesOn, isCut } from './prose.ts';
import { type Block, isSingleAction } from './sections.ts';

export interface ActionFound {
  number: string | null;
  text: string;
  owners: string[];
  due: string | null;
  lines: number[];
  quote: string;
  doubts: Doubt[];
}

interface Within {
  people: readonly Person[];
  /** Of the meeting, for due dates without a year. */
  date: string;
}

const columnWords: readonly [RegExp, 'number' | 'text' | 'owner' | 'due' | 'other'][] = [
  [/^(?:no\.?|number|ref(?:erence)?\.?|item(?: no\.?)?|#|rhif|eitem|action no\.?|id|agenda item)$/iu, 'number'],
  [
    /^(?:owners?|lead(?:s)?|who|by whom|responsib.*|assigned to|person.*|action owner|action by|lead officer|perchennog|perchnogion|pwy|arweinydd|cyfrifol.*|gan bwy|name|whom)$/iu,
    'owner',
  ],
  [
    /^(?:due(?: date| by)?|deadline|by when|when|date(?: due)?|target(?: date)?|timescale|completion.*|timeline|erbyn(?: pryd)?|dyddiad(?: cau| targed)?|pryd|terfyn amser)$/iu,
    'due',
  ],
  [
    /^(?:actions?|action points?|description|task|details?|discussion|points?|issues?|notes of discussion|trafodaeth|what|agreed action|action required|action agreed|cam(?:au)?(?: gweithredu)?|gweithred|beth|tasg|disgrifiad)$/iu,
    'text',
  ],
  [/^(?:status|progress|update|rag|comments?|notes?|statws|cynnydd|diweddariad|complete.*)$/iu, 'other'],
];
type Column = (typeof columnWords)[number][1] | null;

/** The actions of a document, each once. */
export function actionsIn(blocks: readonly Block[], within: Within): ActionFound[] {
  const listed = blocks
    .filter(({ section }) => section?.kind === 'actions')
    .flatMap(({ lines }) => inList(lines, within));
  const passing = blocks
    .filter(({ section }) => section?.kind !== 'actions')
    .flatMap(({ lines, heading }) =>
      inBody(heading !== null && isSingleAction(heading.text) ? [heading, ...lines] : lines, within),
    );
  const found: ActionFound[] = [];
  for (const action of [...listed, ...passing]) if (!found.some((other) => isSame(other, action))) found.push(action);
  return found;
}

const plain = (text: string): Set<string> =>
  new Set(
    text
      .split(/[^\p{L}\d]+/u)
      .map(foldWord)
      .filter((word) => word.length > 3),
  );

/** The same number, or most of the same words. */
function isSame(one: ActionFound, other: ActionFound): boolean {
  if (foldWord(one.text) === foldWord(other.text)) return true;
  const [a, b] = [plain(one.text), plain(other.text)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const share = shared / Math.max(1, Math.min(a.size, b.size));
  if (one.number !== null && one.number === other.number && share >= 0.5) return true;
  return share >= 0.85 && Math.min(a.size, b.size) > 3;
}

function inList(lines: readonly Line[], within: Within): ActionFound[] {
  const columns = lines[0]?.cells ? columnsOf(lines[0].cells) : null;
  const items =
    columns === null ? itemsOf(lines.filter(({ cells }) => cells === null || columnsOf(cells) === null)) : [];
  if (columns !== null)
    return lines.slice(1).flatMap((line) => (line.cells === null ? [] : (inRow(columns, line, within) ?? [])));
  return items.flatMap((item) => actionOf(item, within, true) ?? []);
}

const lengthOfTable = (lines: readonly Line[]): number => {
  const end = lines.findIndex(({ cells }) => cells === null);
  return end < 0 ? lines.length : end;
};

function columnsOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map(
    (cell): Column =>
      cell
        .split(/\s*\/\s*/)
        .map((word) => columnWords.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null)
        .find((column) => column !== null) ?? null,
  );
  return columns.filter((column) => column !== null).length >= Math.max(2, cells.filter(Boolean).length - 1) &&
    columns.includes('text')
    ? columns
    : null;
}

function inRow(columns: readonly Column[], line: Line, within: Within): ActionFound | null {
  const cells = line.cells ?? [];
  const cell = (column: Column): string => (columns.includes(column) ? (cells[columns.indexOf(column)] ?? '') : '');
  const text = cell('text');
  if (!/\p{L}{2}/u.test(text)) return null;
  // A column of actions with initials in it says whose they are, and another what.
  if (isOwnersAlone(text, within)) {
    const what = cells.filter((each) => each !== text).toSorted((a, b) => b.length - a.length)[0] ?? '';
    return /\p{L}{2}.*\s.*\p{L}{2}/u.test(what)
      ? action({ number: null, text: withoutNumber(what), owner: text, due: '' }, [line], within)
      : null;
  }
  const split = columns.includes('owner') ? { text, owner: cell('owner') } : leadOwner(text, within);
  return action({ number: cell('number') || null, ...split, due: cell('due') }, [line], within);
}

const isOwnersAlone = (text: string, { people }: Within): boolean => {
  const { names, doubts } = ownersIn(text, people, '');
  return names.length > 0 && doubts.length === 0 && isNames(text, people);
};

/** `AS / BM`: initials, and people of the document. */
const namesOnly = (text: string, { people }: Within): boolean =>
  text !== '' &&
  text
    .split(/\s*(?:[,;/&+]|\band\b|\s(?:a|ac)\s)\s*/u)
    .every(
      (part) =>
        /^\p{Lu}{2,3}$/u.test(part) ||
        (ownersIn(part, people, '').names.some((name) => people.some((person) => person.name === name)) &&
          isNames(part, people)),
    );

/** Lines put together to items, each with its number. */
function itemsOf(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const before = last?.at(-1);
    const begins =
      line.bullet || /^(?:action\s*)?\(?[a-z]?\d+(?:\.\d+)*[.):]?\s/iu.test(line.text) || line.cells !== null;
    const ends = last !== undefined && /\t[^\t]*$/.test(last[0]?.text ?? '');
    if (
      last !== undefined &&
      before !== undefined &&
      !begins &&
      !ends &&
      (goesOn(before, line) ||
        isCut(before.text) ||
        (!line.apart && before.text.length > 50 && !/[.]$/.test(before.text)))
    )
      last.push(line);
    else if (
      last !== undefined &&
      before !== undefined &&
      /^(?:owner|lead|due|deadline|by|perchennog|erbyn|arweinydd|responsible)\s*:/iu.test(line.text)
    )
      last.push(line);
    else items.push([line]);
  }
  return items;
}

/** `Action:` in the text of the minutes. */
function inBody(lines: readonly Line[], within: Within): ActionFound[] {
  const found: ActionFound[] = [];
  for (const [i, line] of lines.entries()) {
    const cells = line.cells;
    if (cells !== null) {
      const columns = columnsOf(cells);
      const rows = lines.slice(i + 1, i + 1 + lengthOfTable(lines.slice(i + 1)));
      const at = columns?.indexOf('text') ?? -1;
      if (
        columns !== null &&
        (columns.includes('owner') || rows.some((row) => isOwnersAlone(row.cells?.[at] ?? '', within)))
      ) {
        for (const row of rows) found.push(...[inRow(columns, row, within)].filter((each) => each !== null));
        continue;
      }
    }
    const at =
      /(?:^|[.\s([])(?=(?:agreed )?(?:actions?|cam gweithredu|gweithredu?)(?!\p{L})\s*(?:no\.?\s*)?[\d./]*\s*(?:\([^)]*\))?\s*[:–-])/iu.exec(
        line.text,
      );
    const isAlone = isSingleAction(line.text);
    if (!isAlone && at === null) continue;
    const text = isAlone ? withoutNumber(line.text) : line.text.slice(at?.index ?? 0).replace(/^[.\s([]+/, '');
    if (
      !/^(?:agreed )?(?:ACTION|Action|Cam|CAM|Gweithred|GWEITHRED|action|\[|\()/u.test(text) ||
      /^actions? (?:from|of)/i.test(text)
    )
      continue;
    const item = [{ ...line, text: text.replace(/^[[(]|[\])]$/g, '') }];
    for (const next of lines.slice(i + 1))
      if (goesOn(item.at(-1) ?? line, next)) item.push(next);
      else break;
    const owner = text.replace(/^.*?[:–-]\s*/u, '').replace(/[\s.)\]]+$/u, '');
    const read = item.length === 1 && namesOnly(owner, within) ? null : actionOf(item, within, false);
    // `Action: AS` alone: what is to be done stands before it.
    const before = line.text.slice(0, isAlone ? 0 : (at?.index ?? 0)).trim() || (lines[i - 1]?.text ?? '');
    if (read !== null) found.push(read);
    else if (/\p{L}{3}.*\s.*\s/u.test(before)) {
      const made = action({ number: null, text: withoutNumber(before), owner, due: '' }, [line], within);
      if (made.owners.length > 0) found.push(made);
    }
  }
  return found;
}

const head =
  /^(?:agreed\s+)?(?:(?:actions?|ap|cam gweithredu|gweithredu?|cam)(?!\p{L})\s*(?:no\.?\s*|point\s*)?)?(?<number>[a-z]{0,3}\d+(?:[./]\d+)*)?\s*(?<owner>\([^)]{1,60}\)|\[[^\]]{1,60}\])?\s*[.:)\-–—]*\s+/iu;
const dueWords =
  /[\s,;–—(-]*(?:\b(?:by|before|due(?: by| date)?|deadline|no later than|for|erbyn|cyn|dyddiad cau)\b\s*:?\s*)(?:the\s+)?(?:end of\s+)?(?=(?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|ebr|meh|fehefin|mai|gorff|awst|medi|hyd|tach|rhag|dydd|ddydd))/iu;

function actionOf(lines: readonly Line[], within: Within, isListed: boolean): ActionFound | null {
  const whole = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/^(?:\[[ xX✓]?\]|[☐☒☑□✓✔✗])\s*/u, '');
  const begun = head.exec(`${whole} `);
  const isHead =
    begun !== null && begun[0].trim() !== '' && (/\d|action|cam|gweithred|^[([]/iu.test(begun[0]) || isListed);
  const body = (isHead ? whole.slice(begun[0].length) : whole).trim();
  const number = isHead ? (begun.groups?.number?.replace(/^AP/i, '') ?? null) : null;
  const parts = body
    .split('\t')
    .map((part) => part.trim())
    .filter(Boolean);
  const due = dueIn(parts.slice(1).join(' ') || body, within) ?? dueIn(body, within);
  const bracketed = isHead ? (begun.groups?.owner ?? '') : '';
  if (parts.length > 1) {
    const [first = '', second = ''] = parts;
    if (isOwnersAlone(first, within) && !isOwnersAlone(second, within))
      return action({ number, text: stripDue(second), owner: first, due: due ?? '' }, lines, within);
    const owner = parts.slice(1).find((part) => ownersIn(part, within.people, parts[0] ?? '').names.length > 0);
    if (owner !== undefined || isListed)
      return action(
        { number, text: stripDue(parts[0] ?? ''), owner: owner ?? bracketed, due: due ?? '' },
        lines,
        within,
      );
  }
  const split = bracketed === '' ? leadOwner(body, within) : { text: body, owner: bracketed };
  if (!/\p{L}{2}.*\s.*\p{L}{2}/u.test(split.text)) return null;
  if (isListed && split.owner === '' && !isHead && split.text.split(' ').length < 4) return null;
  return action({ number, ...split, due: due ?? '' }, lines, within);
}

/** The owner at the beginning (`AS to write`, `AS: write`), or at the end (`write (AS)`, `write – AS`). */
function leadOwner(text: string, { people }: Within): { text: string; owner: string } {
  const labelled =
    /[\s,;(]*\b(?:owners?|lead|responsible|perchennog|arweinydd|action by|assigned to)\s*:\s*([^;.()]+?)(?=[;.)]|\s+(?:due|deadline|by|erbyn)\b|$)/iu.exec(
      text,
    );
  if (labelled !== null) return { text: text.slice(0, labelled.index).trim(), owner: labelled[1] ?? '' };
  const handled = /^(@[\p{L}\d][\p{L}\d._-]*)[:,]?\s+(?:to |will )?(\S.+)$/u.exec(text);
  if (handled !== null) return { text: handled[2] ?? text, owner: handled[1] ?? '' };
  const known = (words: string): boolean =>
    ownersIn(words, people, text).names.length > 0 || /^(?:all|pawb)$/i.test(words.trim());
  const to = /^(.{2,60}?)\s+(?:to|will|agreed to|i|should|is to|are to|yn mynd i|bydd)\s+\p{Ll}/u.exec(text);
  if (to !== null && known(to[1] ?? '') && isNames(to[1] ?? '', people)) return { text, owner: to[1] ?? '' };
  const tail = /^(.+?)\s*(?:[([]([^()[\]]{2,60})[)\]]|\s[-–—]\s*([^–—]{2,60}?)|\s{2,}(\S.*))\s*[.]?$/u.exec(
    stripDue(text),
  );
  const last = (tail?.[2] ?? tail?.[3] ?? tail?.[4] ?? '').replace(/^(?:action|owner|lead)\s*:?\s*/iu, '');
  if (tail !== null && known(last) && isNames(last, people)) return { text: (tail[1] ?? '').trim(), owner: last };
  const colon = /^([^:–—]{2,60}?)\s*(?::|\s[-–—>]|\s[-=]>)\s+(\S.+)$/u.exec(text);
  if (colon !== null && known(colon[1] ?? '') && isNames(colon[1] ?? '', people))
    return { text: colon[2] ?? '', owner: colon[1] ?? '' };
  const capitals = /^(.+[\p{Ll}.])\s+((?:\p{Lu}{2,3})(?:\s*[/&,]\s*\p{Lu}{2,3})*)\.?$/u.exec(stripDue(text));
  if (capitals !== null && ownersIn(capitals[2] ?? '', people, text).doubts.length === 0)
    return { text: capitals[1] ?? '', owner: capitals[2] ?? '' };
  return { text, owner: '' };
}

/** Names, initials and posts only. */
const isNames = (text: string, people: readonly Person[]): boolean =>
  text
    .split(/\s*(?:[,;/&+]|\band\b|\s(?:a|ac)\s)\s*/u)
    .every(
      (part) =>
        part.trim() === '' ||
        /^@?\p{Lu}[\p{L}.]{0,4}$/u.test(part.trim()) ||
        /^@\S+$/.test(part.trim()) ||
        nameSureness(part.trim()) > 0 ||
        byPost(part.trim(), people) !== null ||
        /^(?:all|pawb|(?:the |y )?(?:chair|cadeirydd|secretary|clerk|ysgrifennydd|clerc)|\p{Lu}\p{Ll}+)$/iu.test(
          part.trim(),
        ),
    );

const stripDue = (text: string): string => {
  const at = dueWords.exec(text);
  return at === null || datesIn(text.slice(at.index)).length === 0 || text.length - at.index > 45
    ? text
    : text.slice(0, at.index).trim();
};

function dueIn(text: string, { date }: Within): string | null {
  const at = dueWords.exec(text);
  const dates = datesIn(at === null ? (text.length < 40 ? text : '') : text.slice(at.index));
  const [first] = dates;
  if (first === undefined) return null;
  if (!first.date.startsWith('--')) return first.date;
  return after(date, first.date.slice(2));
}

/** The first such day from the meeting on. */
export function after(date: string, monthDay: string): string | null {
  const year = Number(date.slice(0, 4));
  const found = [year, year + 1]
    .map((each) => `${each}-${monthDay}`)
    .find((each) => each > date.padEnd(10, '~') || each.slice(0, date.length) >= date);
  return found !== undefined && isPartialDate(found) ? found : null;
}

function action(
  of: { number: string | null; text: string; owner: string; due: string },
  lines: readonly Line[],
  within: Within,
): ActionFound {
  const owners = ownersIn(of.owner, within.people, of.text);
  const due = isPartialDate(of.due) ? of.due : dueIn(`by ${of.due}`, within);
  return {
    number: of.number,
    text: of.text
      .replaceAll('\t', ' ')
      .replace(/^[\s:–—-]+/u, '')
      .trim(),
    owners: owners.names,
    due,
    lines: lines.map(({ number }) => number),
    quote: lines.map(({ text }) => text.replaceAll('\t', ' ')).join(' '),
    doubts: owners.doubts,
  };
}
