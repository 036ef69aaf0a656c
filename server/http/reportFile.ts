// `/export/report.html`, `.docx`, `.csv.zip`: the paper for a board, what is in it chosen in the query string beside the scope.

import { reportParts } from '../domain/report.ts';
import { fileNameOf, type PaperFormat } from '../formats/paper/index.ts';
import type { Ask } from '../questions/asking.ts';
import { reportOf } from '../report/reportOf.ts';
import type { Language } from '../wording/language.ts';
import { askedScope, oneOf, parts } from './askedScope.ts';
import { languageAsked } from './languageAsked.ts';
import { rolesAskedFor } from './namesShown.ts';

/** Nothing of the page runs, or comes from elsewhere. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** @throws BoardwalkError BAD_INPUT, NOT_FOUND */
export async function reportFile(request: Request, format: PaperFormat, ask: Ask): Promise<Response> {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const scope = askedScope(searchParams, ['contents', 'scenario']);
  const languages = languagesAsked(request, searchParams);
  const wanted = parts(searchParams.get('contents') ?? '').map((word) => oneOf('contents', word, reportParts));
  const wish = {
    parts: reportParts.filter((part) => wanted.length === 0 || wanted.includes(part)),
    scenario: searchParams.get('scenario') || null,
    languages,
  };
  const madeOn = new Date().toISOString().slice(0, 10);
  const asking = (language: Language) => ask(language, request.signal, rolesAskedFor(request.url, language));
  const paper = await reportOf(asking, { wish, scope, madeOn });
  const file = fileNameOf(paper, format);
  const body = request.method === 'HEAD' ? null : new Blob([...(await format.write(paper))] as BlobPart[]);
  return new Response(body, {
    headers: {
      'content-type': format.mediaType,
      'content-disposition': `${format.isPage ? 'inline' : 'attachment'}; filename="${file}"`,
      ...(format.isPage && { 'content-security-policy': policy }),
    },
  });
}

function languagesAsked(request: Request, query: URLSearchParams): Language[] {
  const asked = query.get('lang');
  if (asked === null || asked === '') return [languageAsked(request, query)];
  const word = oneOf('lang', asked, ['en', 'cy', 'both'] as const);
  return word === 'both' ? ['en', 'cy'] : [word];
}
