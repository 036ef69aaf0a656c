import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { formats, isFormatName } from '../formats/index.ts';
import { templateOf } from '../formats/templates.ts';
import { writeCsv } from '../formats/writeCsv.ts';
import { type Language, languageOf } from '../wording/language.ts';
import { answerOrRefusal } from './refusal.ts';

const path = /^\/templates\/([^/]+)$/;

/** `/templates/seats.csv?lang=cy`: the headings of a format and a row that shows how they are meant, to fill in. */
export function templateFiles(log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      const name = path.exec(url.pathname)?.[1];
      if (name === undefined) return;
      const asked = new URLSearchParams(url.search).get('lang') ?? request.headers.get('accept-language') ?? undefined;
      event.endResponse(await answerOrRefusal(request, log, () => template(name, languageOf(asked))));
    },
  };
}

function template(name: string, language: Language): Response {
  const [format = '', ending] = name.split('.');
  if (!isFormatName(format) || ending !== 'csv') {
    const names = Object.keys(formats).map((known) => `${known}.csv`);
    throw new BoardwalkError('NOT_FOUND', 'noSuchTemplate', { name: name.slice(0, 80), names: names.join(', ') });
  }
  // Excel takes a file for UTF-8 only with the mark.
  return new Response(`\uFEFF${writeCsv([templateOf(format, language)])}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${format}.csv"`,
      'cache-control': 'no-cache',
    },
  });
}
