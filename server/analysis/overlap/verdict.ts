// verdict: what a pair of boards suggests, with its reasons as codes; server/wording turns them into sentences. It helps to choose, no more.
import type { Board } from '../../domain/records.ts';
import { endsBefore } from '../projection/boardsInScope.ts';
import { type Thresholds, thresholds } from '../thresholds.ts';
import type { Overlap } from './overlap.ts';
import type { Verdict, VerdictReason } from './verdictReason.ts';

/** What the verdict rests on. */
export interface Findings {
  a: Pick<Board, 'id' | 'statutoryBasis' | 'to'>;
  b: Pick<Board, 'id' | 'statutoryBasis' | 'to'>;
  /** The last day of the scope. */
  end: number;
  overlap: Pick<
    Overlap,
    | 'sizeA'
    | 'sizeB'
    | 'sharedPeople'
    | 'jaccard'
    | 'containment'
    | 'relation'
    | 'themeSimilarity'
    | 'areaSimilarity'
    | 'significant'
  >;
}

export interface Judgement {
  verdict: Verdict;
  reasons: VerdictReason[];
}

export function judge(findings: Findings, limits: Thresholds = thresholds): Judgement {
  return leaveAlone(findings) ?? fold(findings, limits) ?? align(findings, limits);
}

function leaveAlone({ a, b, end, overlap }: Findings): Judgement | null {
  if (overlap.relation === 'PARENT') return { verdict: 'LEAVE', reasons: [{ code: 'PARENT' }] };
  const ended = inOrder(a, b).filter((board) => endsBefore(board, end));
  return ended.length === 0
    ? null
    : { verdict: 'LEAVE', reasons: ended.map(({ id }) => ({ code: 'ENDS', board: id })) };
}

// The same reasons in the same order, whichever board is named first.
function inOrder(a: Findings['a'], b: Findings['b']): Findings['a'][] {
  return a.id < b.id ? [a, b] : [b, a];
}

// Merge or nest; only align where the themes are known to be unrelated or the law keeps the board that would go.
function fold({ a, b, overlap }: Findings, limits: Thresholds): Judgement | null {
  const { sizeA, sizeB, sharedPeople, jaccard, containment, themeSimilarity } = overlap;
  const merges = jaccard >= limits.mergeJaccard;
  if (sharedPeople < limits.leastShared || (!merges && containment < limits.nestContainment)) return null;
  const smaller = sizeA < sizeB ? a : b;
  const reason: VerdictReason = merges
    ? { code: 'ALIKE', shared: sharedPeople, either: sizeA + sizeB - sharedPeople }
    : { code: 'CONTAINED', shared: sharedPeople, size: Math.min(sizeA, sizeB), board: smaller.id };
  const against: VerdictReason[] = (merges ? inOrder(a, b) : [smaller])
    .filter(({ statutoryBasis }) => statutoryBasis !== null)
    .map(({ id }) => ({ code: 'STATUTORY', board: id }));
  if (themeSimilarity !== null && themeSimilarity < limits.unrelatedThemes)
    against.push({ code: 'THEMES_UNRELATED', themeSimilarity });
  const verdict = against.length > 0 ? 'ALIGN' : merges ? 'MERGE' : 'NEST';
  return { verdict, reasons: [reason, ...against] };
}

function align({ a, b, overlap }: Findings, limits: Thresholds): Judgement {
  const { sizeA, sizeB, sharedPeople, themeSimilarity, areaSimilarity, significant } = overlap;
  const reasons: VerdictReason[] = significant ? [{ code: 'SIGNIFICANT' }] : [];
  const meetOnGround = sharedPeople >= 1 && areaSimilarity !== null && areaSimilarity > 0;
  if (meetOnGround && themeSimilarity !== null && themeSimilarity >= limits.alikeThemes)
    reasons.push({ code: 'THEMES_ALIKE', themeSimilarity });
  if (reasons.length > 0) return { verdict: 'ALIGN', reasons };
  // What is not known is not nothing.
  const empty = inOrder(a, b).filter((board) => (board === a ? sizeA : sizeB) === 0);
  return {
    verdict: 'LEAVE',
    reasons:
      empty.length > 0 ? empty.map(({ id }) => ({ code: 'NOBODY_KNOWN', board: id })) : [{ code: 'NOTHING_TO_GAIN' }],
  };
}
