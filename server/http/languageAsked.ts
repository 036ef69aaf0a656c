import { type Language, languageOf } from '../wording/language.ts';

/** Of a file: as its address says (`?lang=cy`), else as the browser prefers. */
export function languageAsked(request: Request, query: URLSearchParams): Language {
  return languageOf(query.get('lang') ?? request.headers.get('accept-language') ?? undefined);
}
