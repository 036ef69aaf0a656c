// verdict: what a pair of boards suggests, with its reasons as codes; server/wording turns them into sentences. It helps to choose, no more.
import type { Attested } from '../../domain/landscape.ts';
import type { Board } from '../../domain/records.ts';
import { endsBefore } from '../projection/boardsInScope.ts';
import type { Overlap } from './overlap.ts';
import type { Verdict, VerdictReason } from './verdictReason.ts';

/** The thresholds, adjustable and shown. */
export interface VerdictSettings {
  leastShared: number;
  /** NEST from this containment on, below the Jaccard index of MERGE. */
  nestContainment: number;
  mergeJaccard: number;
  unrelatedThemes: number;
  alikeThemes: number;
}

export const verdictSettings: VerdictSettings = {
  leastShared: 2,
  nestContainment: 0.8,
  mergeJaccard: 0.6,
  unrelatedThemes: 0.3,
  alikeThemes: 0.6,
};

/** What the verdict rests on. */
export interface Findings {
  a: Attested<Board>;
  b: Attested<Board>;
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

export function judge(findings: Findings, settings: VerdictSettings = verdictSettings): Judgement {
  return leaveAlone(findings) ?? fold(findings, settings) ?? align(findings, settings);
}

function leaveAlone({ a, b, end, overlap }: Findings): Judgement | null {
  if (overlap.relation === 'PARENT') return { verdict: 'LEAVE', reasons: [{ code: 'PARENT' }] };
  const ended = [a, b].filter((board) => endsBefore(board, end));
  return ended.length === 0
    ? null
    : { verdict: 'LEAVE', reasons: ended.map(({ id }) => ({ code: 'ENDS', board: id })) };
}

// Merge or nest; only align where the themes are known to be unrelated or the law keeps the board that would go.
function fold({ a, b, overlap }: Findings, settings: VerdictSettings): Judgement | null {
  const { sizeA, sizeB, sharedPeople, jaccard, containment, themeSimilarity } = overlap;
  const merges = jaccard >= settings.mergeJaccard;
  if (sharedPeople < settings.leastShared || (!merges && containment < settings.nestContainment)) return null;
  const smaller = sizeA < sizeB ? a : b;
  const reason: VerdictReason = merges
    ? { code: 'ALIKE', jaccard }
    : { code: 'CONTAINED', shared: sharedPeople, size: Math.min(sizeA, sizeB), board: smaller.id };
  const against: VerdictReason[] = (merges ? [a, b] : [smaller])
    .filter(({ statutoryBasis }) => statutoryBasis !== null)
    .map(({ id }) => ({ code: 'STATUTORY', board: id }));
  if (themeSimilarity !== null && themeSimilarity < settings.unrelatedThemes)
    against.push({ code: 'THEMES_UNRELATED', themeSimilarity });
  const verdict = against.length > 0 ? 'ALIGN' : merges ? 'MERGE' : 'NEST';
  return { verdict, reasons: [reason, ...against] };
}

function align({ overlap }: Findings, settings: VerdictSettings): Judgement {
  const { sharedPeople, themeSimilarity, areaSimilarity, significant } = overlap;
  const reasons: VerdictReason[] = significant ? [{ code: 'SIGNIFICANT' }] : [];
  const meetOnGround = sharedPeople >= 1 && areaSimilarity !== null && areaSimilarity > 0;
  if (meetOnGround && themeSimilarity !== null && themeSimilarity >= settings.alikeThemes)
    reasons.push({ code: 'THEMES_ALIKE', themeSimilarity });
  return reasons.length > 0
    ? { verdict: 'ALIGN', reasons }
    : { verdict: 'LEAVE', reasons: [{ code: 'NOTHING_TO_GAIN' }] };
}
