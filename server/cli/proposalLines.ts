// A proposal for a reader: how many of each kind are new, changed or there already, and what to note.
import type { Proposal } from '../changes/proposal/proposal.ts';
import type { ProposedAction } from '../domain/vocabulary.ts';
import { recordKinds } from '../domain/vocabulary.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { doubtLines, problemLines } from './problems.ts';

const actions: readonly ProposedAction[] = ['CREATE', 'UPDATE', 'REVIEW', 'LINK', 'UNCHANGED'];

/** The lines that sum the proposal up. */
export function proposalLines({ rows, records, problems }: Proposal, files: number, language: Language): string[] {
  const counted = actions.flatMap((action) => {
    const group = records.filter((record) => record.action === action);
    if (group.length === 0) return [];
    const kinds = recordKinds.flatMap((kind) => {
      const count = group.filter((record) => record.kind === kind).length;
      return count === 0 ? [] : [`${phrase(kind, language)} ${numberIn(language, count)}`];
    });
    return [`  ${phrase(action, language)}: ${kinds.join(', ')}`];
  });
  const notes = problems.length === 0 ? [] : [phrase('notes', language, { count: problems.length })];
  return [
    phrase('proposal', language, { files, rows }),
    ...counted,
    ...doubtLines(records, language),
    ...notes,
    ...problemLines(problems, language),
  ];
}
