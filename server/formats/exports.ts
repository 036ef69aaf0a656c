// The formats that a landscape goes out in, one line each.
import { BoardwalkError } from '../domain/errors.ts';
import type { Exported } from '../domain/exported.ts';
import { aboutName } from './aboutName.ts';
import { csvOf } from './csv/write.ts';
import { type Part, zipOf } from './encodings/zip.ts';
import { ftmOf } from './ftm/write.ts';
import { gexfOf } from './gexf/write.ts';
import { graphmlOf } from './graphml/write.ts';
import { icsOf } from './ical/write.ts';
import { orgOf } from './org/write.ts';
import { paperNames } from './paper/index.ts';
import { popoloOf } from './popolo/write.ts';
import type { FormatName } from './tables/index.ts';
import { recordTable, recordTables, tableNames } from './tables/recordTables.ts';
import { sheetsOf, workbookOf } from './xlsx/write.ts';

export interface ExportFormat {
  /** Of the file. */
  ending: string;
  mediaType: string;
  /** false: bytes that are nothing to read. */
  isText: boolean;
  /** Bytes in parts, made as they are taken. `about`: what the file is a picture of, line by line. */
  write(exported: Exported, about: readonly string[]): Iterable<string | Uint8Array>;
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exportFormats = {
  csv: { ending: 'zip', mediaType: 'application/zip', isText: false, write: packedTables },
  xlsx: {
    ending: 'xlsx',
    mediaType: sheet,
    isText: false,
    write: (all, about) => workbookOf(sheetsOf(recordTables(all), about), all.about.madeOn),
  },
  popolo: { ending: 'json', mediaType: 'application/json; charset=utf-8', isText: true, write: popoloOf },
  org: { ending: 'jsonld', mediaType: 'application/ld+json; charset=utf-8', isText: true, write: orgOf },
  ftm: { ending: 'ftm.json', mediaType: 'application/x-ndjson; charset=utf-8', isText: true, write: ftmOf },
  graphml: { ending: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8', isText: true, write: graphmlOf },
  gexf: { ending: 'gexf', mediaType: 'application/gexf+xml; charset=utf-8', isText: true, write: gexfOf },
  ics: { ending: 'ics', mediaType: 'text/calendar; charset=utf-8', isText: true, write: icsOf },
} as const satisfies Record<string, ExportFormat>;
/** What exports are called, for a sentence. */
export const exportNames = [...Object.keys(exportFormats), 'csv/TABLE', ...paperNames].join(', ');

/** The format of that name, `csv/seats` being one table alone, and what its file is called. @throws BoardwalkError NOT_FOUND */
export function exportNamed(name: string): { format: ExportFormat; file: string } {
  const [word = '', table, ...more] = name.split('/');
  const format = Object.entries(exportFormats).find(([each]) => each === word)?.[1];
  if (format === undefined || more.length > 0 || (table !== undefined && word !== 'csv'))
    throw new BoardwalkError('NOT_FOUND', 'exportFormatUnknown', { name: name.slice(0, 80), formats: exportNames });
  if (table === undefined) return { format, file: word };
  const known = tableNames.find((each) => each === table);
  if (known === undefined)
    throw new BoardwalkError('NOT_FOUND', 'exportTableUnknown', {
      name: table.slice(0, 80),
      tables: tableNames.join(', '),
    });
  return { format: tableExport(known), file: known };
}

function tableExport(name: FormatName): ExportFormat {
  return {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    isText: true,
    write: (exported) => csvOf(recordTable(exported, name)),
  };
}

function packedTables(exported: Exported, about: readonly string[]): Iterable<Uint8Array> {
  const tables = recordTables(exported).map((table): Part => ({ name: `${table.name}.csv`, texts: csvOf(table) }));
  return zipOf([...tables, { name: `${aboutName}.txt`, texts: [`${about.join('\n')}\n`] }], exported.about.madeOn);
}
