import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import { languageOf } from '../wording/language.ts';
import { sentence } from '../wording/sentence.ts';

const longestType = 100;

/** What yoga refuses by a bare status gets a body: a code of the closed list, and a sentence in the language of the request. */
export function wordedStatuses(): Plugin {
  return {
    onResponse(event) {
      const { request, response } = event;
      if (response.body !== null || request.method === 'HEAD') return;
      const refused = refusalOf(request, response.status);
      if (refused === null) return;
      const message = sentence(refused, languageOf(request.headers.get('accept-language') ?? undefined));
      const headers = new Headers(response.headers);
      headers.delete('content-length');
      headers.set('content-type', 'application/json; charset=utf-8');
      headers.set('cache-control', 'no-store');
      const body = JSON.stringify({ error: { code: refused.code, message } });
      event.setResponse(new Response(body, { status: response.status, headers }));
    },
  };
}

function refusalOf({ url, headers }: Request, status: number): BoardwalkError | null {
  if (status === 404)
    return new BoardwalkError('NOT_FOUND', 'noSuchPage', { path: new URL(url, 'http://localhost').pathname });
  if (status === 406)
    return new BoardwalkError('BAD_INPUT', 'answerTypeUnknown', { type: shown(headers.get('accept')) });
  if (status === 415)
    return new BoardwalkError('BAD_INPUT', 'questionTypeUnknown', { type: shown(headers.get('content-type')) });
  return null;
}

function shown(type: string | null): string {
  return type === null ? '–' : type.slice(0, longestType);
}
