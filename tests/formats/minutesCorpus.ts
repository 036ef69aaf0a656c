// The corpus of minutes: documents with what a careful reader takes from them.
import { globSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { z } from 'zod';

export const splits = ['tuned', 'heldout', 'sealed'] as const;
export const layouts = ['ordinary', 'odd'] as const;
export const types = ['txt', 'md', 'html', 'docx', 'pdf'] as const;

const status = z.enum(['PRESENT', 'APOLOGIES', 'IN_ATTENDANCE', 'OBSERVER', 'ABSENT']);

const expectation = z.strictObject({
  /** Marked before anything was measured. */
  layout: z.enum(layouts),
  language: z.enum(['en', 'cy', 'both']),
  board: z.string().nullable(),
  date: z.iso.date().nullable(),
  attendance: z.array(
    z.strictObject({
      person: z.string(),
      status,
      /** Other ways to give the name that are as right. */
      or: z.array(z.string()).default([]),
      organisation: z.string().optional(),
      deputy_for: z.string().optional(),
    }),
  ),
  /** Whose absence may be inferred, but need not be: those for whom somebody came. */
  optional: z.array(z.string()),
  /** Who is named but was not there. Those who sent apologies are so anyway. */
  never: z.array(z.string()),
  actions: z.array(z.strictObject({ owner: z.array(z.string()), text: z.string() })),
});

export type Expectation = z.infer<typeof expectation>;
export type Split = (typeof splits)[number];

export interface CorpusDocument {
  split: Split;
  name: string;
  path: string;
  type: (typeof types)[number];
  expected: Expectation;
}

const folder = resolve(import.meta.dirname, '../fixtures/minutes/corpus');

export function corpus(): CorpusDocument[] {
  return splits.flatMap((split) =>
    globSync(`*.{${types.join(',')}}`, { cwd: join(folder, split) })
      .sort()
      .map((name) => {
        const path = join(folder, split, name);
        const beside = `${path.slice(0, -extname(name).length)}.expected.json`;
        const type = z.enum(types).parse(extname(name).slice(1));
        return { split, name, path, type, expected: expectation.parse(JSON.parse(readFileSync(beside, 'utf8'))) };
      }),
  );
}
