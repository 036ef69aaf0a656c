// A document as the database takes it: its properties with a caption and whole-day bounds, and the ties that it has.
import type { Document } from '../domain/evidence.ts';
import { dayText, firstDay, lastDay, type PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The fields of each kind that are ties; the rest are properties. Every id in them is one relationship. */
const tieFields: Readonly<Record<RecordKind, readonly string[]>> = {
  PERSON: [],
  ORGANISATION: ['partOf', 'memberOf', 'areas'],
  BOARD: ['areas', 'themes', 'partOf', 'reportsTo', 'succeededBy', 'mayBeSameAs', 'sameBodyAs'],
  POST: ['organisation'],
  TENURE: ['person', 'post', 'organisation'],
  SEAT: ['board', 'person', 'organisation', 'post', 'onBehalfOf'],
  MEETING: ['board', 'chair'],
  ATTENDANCE: ['meeting', 'person', 'onBehalfOf', 'deputyFor'],
  ACTION: ['meeting', 'owners'],
  THEME: ['broader'],
  AREA: ['within'],
  SOURCE: [],
};

/** `{id, properties}`: what the node holds. */
export function nodeRow(document: Document): { id: string; properties: Properties } {
  const ties = new Set([...tieFields[document.kind], 'evidence']);
  const own = Object.entries(document.record).filter(([field, value]) => !ties.has(field) && value !== null);
  return { id: document.record.id, properties: { ...Object.fromEntries(own), ...readable(document) } };
}

/** `{id, …ties, evidence}`: what the node is tied to. */
export function tieRow({ kind, record }: Document): Properties {
  const fields: Properties = { ...record };
  const ties = tieFields[kind].map((field) => [field, fields[field]]);
  return { id: record.id, ...Object.fromEntries(ties), evidence: record.evidence };
}

/** How many relationships a tie row asks for. */
export function tieCount({ kind, record }: Document): number {
  const fields: Properties = { ...record };
  const counts = tieFields[kind].map((field) => {
    const value = fields[field];
    return Array.isArray(value) ? value.length : value === null ? 0 : 1;
  });
  return counts.reduce((sum, count) => sum + count, record.evidence.length);
}

/** Every record that a document is tied to: it could not stand without them. */
export function tiedIds({ kind, record }: Document): Id[] {
  const fields: Properties = { ...record };
  const tied: unknown[] = tieFields[kind].flatMap((field) => fields[field]);
  return [...tied.filter((id) => typeof id === 'string'), ...record.evidence.map(({ source }) => source)];
}

/** What is there for a reader of the graph alone: a caption where the record has no name, and the days that a date may mean. */
function readable({ kind, record }: Document): Properties {
  switch (kind) {
    case 'BOARD':
    case 'TENURE':
    case 'SEAT':
      return days(record.from, record.to);
    case 'MEETING':
      return days(record.date, record.date);
    case 'SOURCE':
      return { name: record.title, ...days(record.date, record.date) };
    case 'ACTION':
      return { name: record.text.length > 60 ? `${record.text.slice(0, 59)}…` : record.text };
    case 'PERSON':
    case 'ORGANISATION':
    case 'POST':
    case 'ATTENDANCE':
    case 'THEME':
    case 'AREA':
      return {};
  }
}

function days(from: PartialDate | null, to: PartialDate | null): Properties {
  return {
    ...(from !== null && { fromDay: dayText(firstDay(from)) }),
    ...(to !== null && { toDay: dayText(lastDay(to)) }),
  };
}
