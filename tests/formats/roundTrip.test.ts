// What goes out as tables and comes into an empty landscape makes the same landscape: every record, tie and word of evidence.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../server/changes/canonical.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { exportNamed } from '../../server/formats/exports.ts';
import { hardToWrite } from '../fixtures/hardToWrite.ts';
import { exportedOf } from '../support/exporting.ts';
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

/** The one file of an export. */
function fileOf(name: string, documents: readonly Document[]): Record<string, Uint8Array> {
  const { format, file } = exportNamed(name);
  const parts = [...format.write(exportedOf(documents), ['Landscape', 'as of today'])];
  return { [`${file}.${format.ending}`]: Buffer.concat(parts.map((part) => Buffer.from(part))) };
}

const formats = ['csv', 'xlsx'];

describe('tables that went out and came in again', () => {
  // Thirty thousand records.
  it('say of a whole region what they said', { timeout: 180_000 }, async () => {
    const documents = await imported(seedTexts('aber'));
    const said = texts(documents);
    for (const name of formats) expect(texts(await imported(fileOf(name, documents)))).toEqual(said);
  });

  it.each(formats)('say as %s what is hard to write as they said it', async (name) => {
    expect(texts(await imported(fileOf(name, hardToWrite)))).toEqual(texts(hardToWrite));
  });
});

describe('Popolo that went out and came in again', () => {
  it('has as many people, bodies, posts, tenures, meetings and attendances, and the same seats but for when they were seen', async () => {
    const documents = await imported(seedTexts('wales'));
    const back = await imported(fileOf('popolo', documents));
    const counts = (all: readonly Document[]) =>
      ['PERSON', 'ORGANISATION', 'BOARD', 'POST', 'TENURE', 'MEETING', 'ATTENDANCE'].map(
        (kind) => `${kind} ${all.filter((document) => document.kind === kind).length}`,
      );
    // Popolo knows no sightings, so that two times of one seat that are known by them alone are one.
    const seats = (all: readonly Document[]) =>
      new Set(
        all.flatMap(({ kind, record }) =>
          kind === 'SEAT'
            ? [record.board, record.person ?? record.organisation ?? record.post, record.role].join()
            : [],
        ),
      );
    expect(counts(back)).toEqual(counts(documents));
    expect(seats(back).size).toBe(seats(documents).size);
  });
});
