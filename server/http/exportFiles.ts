import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { exportNamed } from '../formats/exports.ts';
import { paperNamed } from '../formats/paper/index.ts';
import type { Ask } from '../questions/asking.ts';
import { exportRecords } from '../questions/exportRecords.ts';
import { aboutExport } from '../wording/aboutExport.ts';
import { askedScope } from './askedScope.ts';
import { languageAsked } from './languageAsked.ts';
import { rolesAskedFor } from './namesShown.ts';
import { answerOrRefusal } from './refusal.ts';
import { reportFile } from './reportFile.ts';

/** `/export/FORMAT`, the scope in the query string as in the interface's own addresses: the landscape as a file to keep. */
export function exportFiles(ask: Ask, log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      const [, room, ...words] = url.pathname.split('/');
      if (room !== 'export') return;
      const answer = await answerOrRefusal(request, log, () => exported(request, words.join('/'), ask));
      event.endResponse(isReading(request) ? answer : notAllowed(answer));
    },
  };
}

async function exported(request: Request, name: string, ask: Ask): Promise<Response> {
  if (!isReading(request)) throw new BoardwalkError('BAD_INPUT', 'exportMethod', { method: request.method });
  const paper = paperNamed(name);
  if (paper) return reportFile(request, paper, ask);
  const { searchParams } = new URL(request.url, 'http://localhost');
  const { format, file } = exportNamed(name);
  const scope = askedScope(searchParams);
  const language = languageAsked(request, searchParams);
  const madeOn = new Date().toISOString().slice(0, 10);
  const asking = ask(language, request.signal, rolesAskedFor(request.url, language));
  const records = await exportRecords(asking, scope, madeOn);
  const headers = {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="boardwalk-${file}-${madeOn}.${format.ending}"`,
  };
  const parts = format.write(records, aboutExport(records));
  return new Response(request.method === 'HEAD' ? null : streamed(parts), { headers });
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The refusal with the status that the web has for it. */
function notAllowed({ body, headers }: Response): Response {
  const allowing = new Headers(headers);
  allowing.set('allow', 'GET, HEAD');
  return new Response(body, { status: 405, headers: allowing });
}

/** The parts as the line takes them. */
function streamed(parts: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = parts[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    cancel() {
      left.return?.();
    },
  });
}
