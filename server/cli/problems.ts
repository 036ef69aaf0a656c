// Problems and doubts of an import as the command line shows them.
import type { ProposedRecord } from '../changes/proposal/proposal.ts';
import type { Problem } from '../domain/problem.ts';
import { doubtSentence } from '../wording/doubtSentence.ts';
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
  return first(
    ordered.map((problem) => problemSentence(problem, language)),
    language,
  );
}

/** For a reader: the first of what is to be decided, each with its place. */
export function doubtLines(records: readonly ProposedRecord[], language: Language): string[] {
  const lines = records.flatMap(({ locator, doubts }) =>
    doubts.map((doubt) => `${locator}: ${doubtSentence(doubt, language)}`),
  );
  return first(lines, language);
}

function first(lines: readonly string[], language: Language): string[] {
  const more = lines.length - shown;
  const told = lines.slice(0, shown).map((line) => `  ${line}`);
  return more > 0 ? [...told, `  ${phrase('more', language, { count: more })}`] : told;
}
