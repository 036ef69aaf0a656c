// Words that somebody wrote, put otherwise in what is kept in a shape: its strings, but for enumerations, codes and ids.
import { z } from 'zod';

/** `CODE`: an id, or a string that is made of ids: no name stands there, though it may lead to somebody. */
export type TextSort = 'WORDS' | 'CODE';
export type Rewording = (text: string, sort: TextSort) => string;

export interface WrittenText {
  readonly text: string;
  readonly sort: TextSort;
}

const ownId = /^[a-z]+_[0-9a-f]{20}$/;
/** Fields that hold a code wherever they stand, though their shape is any text. */
const codes: ReadonlySet<string> = new Set([
  'action',
  'certainty',
  'code',
  'fact',
  'field',
  'headings',
  'is',
  'kind',
  'rule',
  'severity',
  'state',
  'was',
]);

/** @throws ZodError for what would no longer have its shape */
export function reworded<T>(shape: z.ZodType<T>, value: unknown, by: Rewording): T {
  return shape.parse(walked(shape, value, by));
}

/** All strings in it but enumerations. */
export function textsIn(shape: z.ZodType, value: unknown): WrittenText[] {
  const found: WrittenText[] = [];
  walked(shape, value, (text, sort) => {
    found.push({ text, sort });
    return text;
  });
  return found;
}

/** @param field in which it stands; null: in a list or alone */
export function walked(shape: z.core.$ZodType, value: unknown, by: Rewording, field: string | null = null): unknown {
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return walked(shape.unwrap(), value, by, field);
  if (shape instanceof z.ZodUnion) {
    const fitting = shape.options.find((option) => z.safeParse(option, value).success);
    return fitting === undefined ? value : walked(fitting, value, by, field);
  }
  if (typeof value === 'string') return isEnumerated(shape) ? value : by(value, sortOf(value, field));
  if (Array.isArray(value)) {
    const element = shape instanceof z.ZodArray ? shape.element : unknown;
    return value.map((each) => walked(element, each, by, field));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    walked(fieldOf(shape, key), each, by, key),
  ]);
  return Object.fromEntries(entries);
}

const unknown = z.unknown();

function fieldOf(shape: z.core.$ZodType, key: string): z.core.$ZodType {
  if (shape instanceof z.ZodObject) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = shape.shape;
    return fields[key] ?? unknown;
  }
  return shape instanceof z.ZodRecord ? shape.valueType : unknown;
}

function isEnumerated(shape: z.core.$ZodType): boolean {
  return !(shape instanceof z.ZodString || shape instanceof z.ZodUnknown);
}

function sortOf(value: string, field: string | null): TextSort {
  return (field !== null && codes.has(field)) || ownId.test(value) ? 'CODE' : 'WORDS';
}
