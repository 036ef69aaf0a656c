// What a pair of boards suggests, with reasons as codes; server/wording turns them into sentences.

export type Verdict = 'MERGE' | 'NEST' | 'ALIGN' | 'LEAVE';

/** Why, as a code with its values. */
export interface Reason {
  code:
    | 'PARENT'
    | 'ENDED'
    | 'CONTAINED'
    | 'NEARLY_THE_SAME_PEOPLE'
    | 'THEMES_UNRELATED'
    | 'STATUTORY'
    | 'BEYOND_CHANCE'
    | 'SAME_THEMES_AND_GROUND'
    | 'NOTHING_MORE';
  values: Readonly<Record<string, number | string>>;
}
