import type { BoardwalkError, Reason } from '../domain/errors.ts';
import { RefusedImport } from '../domain/problem.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { problemSentence } from './problemSentence.ts';

const reasons: Record<Language, Record<Reason, string>> = { en, cy };
const shown = 5;

/** What was wrong, where, and what to do, in one language; of a refused import the first problems too. */
export function sentence(error: BoardwalkError, language: Language): string {
  const said = headline(error, language);
  if (!(error instanceof RefusedImport)) return said;
  const fatal = error.problems.filter((p) => p.severity === 'ERROR').slice(0, shown);
  return [said, ...fatal.map((p) => problemSentence(p, language))].join(' ');
}

/** The same without the problems of a refused import, where these are listed below. */
export function headline(error: BoardwalkError, language: Language): string {
  return fill(reasons[language][error.reason], error.values, language);
}
