// When the board meets next, as its minutes announce it.
import { after } from './actions.ts';
import { datesIn, timesIn } from './datesIn.ts';
import type { Line } from './line.ts';
import type { Block } from './sections.ts';

export interface Planned {
  date: string;
  start: string | null;
  end: string | null;
  place: string | null;
  lines: number[];
  quote: string;
}

const announced =
  /\b(?:next meeting|date of next|next board meeting|will (?:next )?meet (?:again )?on|cyfarfod nesaf|meeting will (?:be held|take place) on)\b/iu;

/** The meetings to come. @param date of this one */
export function plannedIn(blocks: readonly Block[], date: string): Planned[] {
  const lines = blocks.flatMap(({ section, heading, lines: own }) => {
    if (section?.kind !== 'next') return own.filter(({ text }) => announced.test(text));
    // `Next meeting: 5 June 2025` is a heading as a whole.
    const isWhole = heading !== null && !own.some(({ number }) => number === heading.number);
    return [...(isWhole ? [heading] : []), ...own.slice(0, 20)];
  });
  const found: Planned[] = [];
  for (const line of lines) {
    for (const planned of plannedOn(line, date))
      if (!found.some((other) => other.date === planned.date)) found.push(planned);
  }
  return found;
}

function plannedOn(line: Line, date: string): Planned[] {
  const text = line.text.replaceAll('\t', ' ');
  const dates = datesIn(text);
  return dates.flatMap((found, i) => {
    const iso = found.date.startsWith('--') ? after(date, found.date.slice(2)) : found.date;
    if (iso === null || iso <= date) return [];
    const times = timesIn(text.slice(found.at, dates[i + 1]?.at));
    const place =
      /\b(?:in|at|via|on|yn|drwy|ar)\s+(?:the )?((?:[\p{Lu}][\p{L}'-]*\s?)*(?:Room|Chamber|Hall|Centre|Teams|Zoom|Offices?|House|Neuadd|Siambr|Canolfan)(?:[, ]+\p{Lu}[\p{L}'-]*)*)/u.exec(
        text,
      )?.[1];
    return [
      {
        date: iso,
        start: times?.start ?? null,
        end: times?.end ?? null,
        place: place?.trim() ?? null,
        lines: [line.number],
        quote: text,
      },
    ];
  });
}
