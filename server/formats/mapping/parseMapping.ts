// A mapping as somebody writes it, in JSON: one, or a list of them for several tables.
import { z } from 'zod';
import type { Mapping } from '../../domain/mapping.ts';
import { problem, RefusedImport } from '../../domain/problem.ts';
import { wholeOf } from '../reader.ts';
import { formats, isFormatName } from '../tables/index.ts';

const longest = 500;
const text = z.string().trim().min(1).max(longest);
const headings = z.union([text.transform((heading) => [heading]), z.array(text).min(1).max(10)]);
const mapping = z.strictObject({
  format: z.string(),
  columns: z.record(z.string(), headings).refine((columns) => Object.keys(columns).length > 0),
  fixed: z.record(z.string(), text).default({}),
});
const mappings = z.union([mapping.transform((one) => [one]), z.array(mapping).max(50)]);

/** The mappings in a JSON text. @throws RefusedImport that names the file and what is wrong in it */
export function parseMapping(file: string, json: string): Mapping[] {
  const parsed = mappings.safeParse(parsedJson(file, json));
  if (!parsed.success) throw unusable(file, z.prettifyError(parsed.error).split('\n')[0]?.replace(/^✖ /, '') ?? '');
  for (const { format, columns, fixed } of parsed.data) {
    if (!isFormatName(format)) throw unusable(file, `format: ${format.slice(0, 80)}`);
    const known: Readonly<Record<string, unknown>> = formats[format].columns;
    const unknown = [...Object.keys(columns), ...Object.keys(fixed)].find((column) => !Object.hasOwn(known, column));
    if (unknown !== undefined) throw unusable(file, `${format}: ${unknown.slice(0, 80)}`);
  }
  return parsed.data;
}

function parsedJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (fault) {
    throw unusable(file, fault instanceof Error ? fault.message.slice(0, 120) : '');
  }
}

function unusable(file: string, why: string): RefusedImport {
  return new RefusedImport([problem(wholeOf(file), 'mappingUnread', { why })]);
}
