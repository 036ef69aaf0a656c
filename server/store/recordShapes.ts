// The shapes in which records leave the database: each row is checked against one of these and never cast.
import { z } from 'zod';
import type { Documented } from '../domain/evidence.ts';
import type { RecordOf } from '../domain/records.ts';
import { attendanceStatuses, certainties, type RecordKind, seatRoles, tiers } from '../domain/vocabulary.ts';

const text = z.string();
const maybe = text.nullable();
const texts = z.array(text);
const number = z.number().nullable();
const stored = { id: text, lastChecked: maybe };
const named = { ...stored, name: text };
/** What was written before anything could be merged has neither list. */
const mergeable = { aliases: texts, absorbed: texts.default([]), differsFrom: texts.default([]) };

/** Each kind of record, field by field, ties as ids. */
export const recordShapes = {
  PERSON: z.object({ ...named, sortName: text, honorific: maybe, ...mergeable }),
  ORGANISATION: z.object({
    ...named,
    nameCy: maybe,
    acronym: maybe,
    ...mergeable,
    kind: maybe,
    unit: z.boolean(),
    partOf: maybe,
    memberOf: texts,
    areas: texts,
  }),
  BOARD: z.object({
    ...named,
    nameCy: maybe,
    acronym: maybe,
    ...mergeable,
    kind: maybe,
    tier: z.enum(tiers).nullable(),
    status: maybe,
    statutoryBasis: maybe,
    purpose: maybe,
    meetingsPerYear: number,
    minutesPerMeeting: number,
    from: maybe,
    to: maybe,
    areas: texts,
    themes: texts,
    partOf: maybe,
    reportsTo: texts,
    succeededBy: texts,
    mayBeSameAs: texts,
    sameBodyAs: maybe,
  }),
  POST: z.object({ ...named, aliases: texts, organisation: maybe }),
  TENURE: z.object({
    ...stored,
    person: text,
    post: maybe,
    organisation: maybe,
    from: maybe,
    to: maybe,
    seen: texts,
    planned: z.boolean(),
  }),
  SEAT: z.object({
    ...stored,
    board: text,
    person: maybe,
    organisation: maybe,
    post: maybe,
    onBehalfOf: maybe,
    role: z.enum(seatRoles),
    title: maybe,
    from: maybe,
    to: maybe,
    seen: texts,
    planned: z.boolean(),
  }),
  MEETING: z.object({
    ...stored,
    board: text,
    title: maybe,
    date: text,
    start: maybe,
    end: maybe,
    place: maybe,
    chair: maybe,
    planned: z.boolean(),
  }),
  ATTENDANCE: z.object({
    ...stored,
    meeting: text,
    person: text,
    onBehalfOf: maybe,
    deputyFor: maybe,
    status: z.enum(attendanceStatuses),
  }),
  ACTION: z.object({ ...stored, meeting: text, number: maybe, text, owners: texts, due: maybe }),
  THEME: z.object({ ...named, nameCy: maybe, broader: maybe }),
  AREA: z.object({ ...named, nameCy: maybe, code: maybe, kind: maybe, within: texts }),
  SOURCE: z.object({ ...stored, key: text, title: text, date: maybe, url: maybe }),
} satisfies { [K in RecordKind]: z.ZodType<RecordOf[K]> };

const evidence = z.array(
  z.object({ source: text, fact: maybe, locator: maybe, quote: maybe, certainty: z.enum(certainties) }),
);

/** Each kind of record with its evidence. */
export const documentShapes: { [K in RecordKind]: z.ZodType<Documented<RecordOf[K]>> } = {
  PERSON: recordShapes.PERSON.extend({ evidence }),
  ORGANISATION: recordShapes.ORGANISATION.extend({ evidence }),
  BOARD: recordShapes.BOARD.extend({ evidence }),
  POST: recordShapes.POST.extend({ evidence }),
  TENURE: recordShapes.TENURE.extend({ evidence }),
  SEAT: recordShapes.SEAT.extend({ evidence }),
  MEETING: recordShapes.MEETING.extend({ evidence }),
  ATTENDANCE: recordShapes.ATTENDANCE.extend({ evidence }),
  ACTION: recordShapes.ACTION.extend({ evidence }),
  THEME: recordShapes.THEME.extend({ evidence }),
  AREA: recordShapes.AREA.extend({ evidence }),
  SOURCE: recordShapes.SOURCE.extend({ evidence }),
};
