// Problems of an import as the command line shows them.
import type { Problem } from '../domain/problem.ts';
import type { Language } from '../wording/language.ts';
import { phrase } from '../wording/phrase.ts';
import { problemMessage, problemSentence } from '../wording/problemSentence.ts';

const shown = 20;

/** For machines: each with its sentence. */
export function problemsFor(problems: readonly Problem[], language: Language): (Problem & { message: string })[] {
  return problems.map((problem) => ({ ...problem, message: problemMessage(problem, language) }));
}

/** For a reader: the first of them, those that are fatal before the others. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  const ordered = problems.toSorted((a, b) => Number(a.severity === 'WARNING') - Number(b.severity === 'WARNING'));
  const lines = ordered.slice(0, shown).map((problem) => `  ${problemSentence(problem, language)}`);
  const more = ordered.length - lines.length;
  return more > 0 ? [...lines, `  ${phrase('more', language, { count: more })}`] : lines;
}
