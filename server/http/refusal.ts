import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { BoardwalkError, type ErrorCode } from '../domain/errors.ts';
import { languageOf } from '../wording/language.ts';
import { sentence } from '../wording/sentence.ts';

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  CONFLICT: 409,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** The answer that is worked out, or why there is none: code and sentence in the language of the request, never a stack trace. */
export async function answerOrRefusal(
  request: Request,
  log: Logger,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const told = error instanceof BoardwalkError ? error : unexpected(error, log);
    const message = sentence(told, languageOf(request.headers.get('accept-language') ?? undefined));
    return Response.json(
      { error: { code: told.code, message } },
      { status: statuses[told.code] ?? 400, headers: { 'cache-control': 'no-store' } },
    );
  }
}

/** What nobody expected, as an id that the log has too. */
export function unexpected(error: unknown, log: Logger): BoardwalkError {
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id }, 'unexpected error');
  return new BoardwalkError('INTERNAL', 'internal', { id }, { cause: error });
}
