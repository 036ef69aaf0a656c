import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { writeCsv } from '../formats/csv/write.ts';
import { type FormatName, formats, isFormatName } from '../formats/tables/index.ts';
import { templateOf } from '../formats/tables/templates.ts';
import { type Sheet, workbookOf } from '../formats/xlsx/write.ts';
import type { Language } from '../wording/language.ts';
import { languageAsked } from './languageAsked.ts';
import { answerOrRefusal } from './refusal.ts';

const path = /^\/templates\/([^/]+)$/;
/** The workbook with a sheet for each format. */
const together = 'boardwalk';
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** `/templates/seats.csv?lang=cy`, `/templates/boardwalk.xlsx`: the headings of formats and a row that shows how they are meant, to fill in. */
export function templateFiles(log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      const name = path.exec(url.pathname)?.[1];
      if (name === undefined) return;
      const language = languageAsked(request, new URLSearchParams(url.search));
      event.endResponse(await answerOrRefusal(request, log, () => template(name, language)));
    },
  };
}

function template(name: string, language: Language): Response {
  const [format = '', ending = '', ...more] = name.split('.');
  const all = Object.keys(formats).filter(isFormatName);
  const isKnown = isFormatName(format) || (format === together && ending === 'xlsx');
  if (!isKnown || (ending !== 'csv' && ending !== 'xlsx') || more.length > 0) {
    const names = [...all.flatMap((known) => [`${known}.csv`, `${known}.xlsx`]), `${together}.xlsx`].join(', ');
    throw new BoardwalkError('NOT_FOUND', 'noSuchTemplate', { name: name.slice(0, 80), names });
  }
  const chosen = isFormatName(format) ? [format] : all;
  return new Response(ending === 'csv' ? asCsv(chosen, language) : asWorkbook(chosen, language), {
    headers: {
      'content-type': mediaTypes[ending],
      'content-disposition': `attachment; filename="${format}.${ending}"`,
      'cache-control': 'no-cache',
    },
  });
}

/** Excel takes a file for UTF-8 only with the mark. */
function asCsv(chosen: readonly FormatName[], language: Language): string {
  return `\uFEFF${writeCsv(chosen.map((format) => templateOf(format, language)))}`;
}

function asWorkbook(chosen: readonly FormatName[], language: Language): Blob {
  const sheets = chosen.map((format): Sheet => {
    const example = templateOf(format, language);
    return { name: format, rows: [Object.keys(example), Object.values(example)] };
  });
  const today = new Date().toISOString().slice(0, 10);
  return new Blob([...workbookOf(sheets, today)].map((part) => new Uint8Array(part)));
}
