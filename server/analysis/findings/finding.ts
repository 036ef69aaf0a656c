// What a finding is: a code with the values that its sentence names, what makes it less sure, and the records behind it.
// server/wording turns codes into sentences.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Tier } from '../../domain/vocabulary.ts';
import type { Verdict } from '../overlap/verdictReason.ts';
import type { Projection } from '../projection/project.ts';

/** In the order in which the first of each kind is told. */
export const findingKinds = [
  'OVERLAP',
  'BUSY_PERSON',
  'DUPLICATED_MEETINGS',
  'BROKEN_LINE',
  'CROWDED',
  'GAP',
  'GROUP',
  'ORGANISATION_LOAD',
  'MISSING_ORGANISATION',
  'LINE_ON_ONE_PERSON',
  'CLASH',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type FindingCode =
  | 'SHARE_PEOPLE'
  | 'COULD_MERGE'
  | 'COULD_NEST'
  | 'COULD_ALIGN'
  | 'MANY_ALIKE'
  | 'MANY_BOARDS'
  | 'MEETINGS_DUPLICATED'
  | 'NO_WAY_UP'
  | 'MORE_THAN_ELSEWHERE'
  | 'SAME_PEOPLE_AGAIN'
  | 'WORTH_FEWER'
  | 'MANY_HERE'
  | 'NONE_HERE'
  | 'ONE_CIRCLE'
  | 'CARRIED_BY_MANY'
  | 'CARRIED_BY_ONE'
  | 'HELD_BY_NO_PERSON'
  | 'HOURS_CARRIED'
  | 'PEERS_SIT'
  | 'ONLY_WAY_UP'
  | 'AT_THE_SAME_TIME'
  | 'PLANNED_AT_THE_SAME_TIME';

export type CautionCode =
  | 'ALL_INFERRED'
  | 'SOME_INFERRED'
  | 'UNDATED'
  | 'PRESUMED'
  | 'PRESUMED_TOGETHER'
  | 'OVER_TIME'
  | 'NOT_AT_ONCE'
  | 'FEW_PEOPLE'
  | 'PEOPLE_UNKNOWN'
  | 'BOARDS_UNDATED'
  | 'MAY_BE_ONE'
  | 'SUCCEEDED'
  | 'WITHIN_ONE_STRUCTURE'
  | 'THEMES_INFERRED'
  | 'GROUND_INFERRED'
  | 'THEMES_INFERRED_IN'
  | 'THEMES_UNKNOWN'
  | 'WIDER_BOARDS'
  | 'SEATS_STOOD_IN'
  | 'UNDATED_SOMEBODY'
  | 'NOT_JUDGED';

/** A number, a share, a day, a record or several by their ids, a tier, or a range. */
export type FindingValue =
  | number
  | { share: number }
  | { day: Day }
  | { record: Id }
  | { records: readonly Id[] }
  | { word: Tier }
  | { least: number; most: number };

export interface Said<Code extends string> {
  code: Code;
  values: Readonly<Record<string, FindingValue>>;
}

export type Caution = Said<CautionCode>;

export interface Finding {
  kind: FindingKind;
  /** One sentence or two. */
  said: Said<FindingCode>[];
  /** What makes it less sure; none: nothing known. */
  cautions: Caution[];
  /** At least one; those that the sentences name come first. */
  records: Id[];
  /** Of an overlap. */
  verdict: Verdict | null;
}

/** How findings of one kind are found: the most important first. */
export interface Rule {
  kind: FindingKind;
  readonly find: (projection: Projection) => Finding[];
}
