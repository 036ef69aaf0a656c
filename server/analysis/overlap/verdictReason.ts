// The verdicts on a pair of boards, and the reasons for them as codes.

export const verdicts = ['MERGE', 'NEST', 'ALIGN', 'LEAVE'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why, as a code with the numbers, or the board, that it rests on. */
export type VerdictReason =
  | { code: 'PARENT' | 'SIGNIFICANT' | 'NOTHING_TO_GAIN' }
  | { code: 'ENDS' | 'STATUTORY' | 'NOBODY_KNOWN'; board: string }
  | { code: 'CONTAINED'; shared: number; size: number; board: string }
  | { code: 'ALIKE'; shared: number; either: number }
  | { code: 'THEMES_UNRELATED' | 'THEMES_ALIKE'; themeSimilarity: number };
