// What goes out as tables and comes into an empty landscape makes the same landscape: every record, tie and word of evidence.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../server/changes/canonical.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { exportNamed } from '../../server/formats/exports.ts';
import { hardToWrite } from '../fixtures/hardToWrite.ts';
import { csvTexts, exportedOf } from '../support/exporting.ts';
import { draftsOf, type Texts } from '../support/importing.ts';

function seedTexts(name: string): Texts {
  const folder = new URL(`../../seed/${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}

/** What an import of the files leaves in an empty landscape. */
async function imported(texts: Readonly<Record<string, string | Uint8Array>>): Promise<Document[]> {
  const { drafts, problems } = await draftsOf(texts);
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  return [...drafts.values()].map(({ document }) => document);
}

function texts(documents: readonly Document[]): string[] {
  return documents.map(canonical).sort();
}

/** The larger set has thirty thousand records. */
const patience = 180_000;

describe('tables that went out and came in again', () => {
  it.each(['wales', 'aber'])('say of %s what they said', { timeout: patience }, async (name) => {
    const documents = await imported(seedTexts(name));
    expect(documents.length).toBeGreaterThan(100);
    expect(texts(await imported(csvTexts(exportedOf(documents))))).toEqual(texts(documents));
  });

  it('say what is hard to write as they said it', async () => {
    expect(texts(await imported(csvTexts(exportedOf(hardToWrite))))).toEqual(texts(hardToWrite));
  });

  it.each(['csv', 'xlsx'])('say it in one file of the format %s too', async (name) => {
    const { format, file } = exportNamed(name);
    const parts = [...format.write(exportedOf(hardToWrite), ['Landscape', 'as of today'])];
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
    expect(texts(await imported({ [`${file}.${format.ending}`]: bytes }))).toEqual(texts(hardToWrite));
  });
});
