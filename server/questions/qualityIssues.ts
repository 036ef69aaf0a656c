// How good the data is as one figure with its parts, and what is to be put right: each with its record and what would mend it.
import {
  type CompletenessPart,
  completeness,
  type QualityIssue,
  qualityIssues,
  type Share,
} from '../analysis/index.ts';
import { firstDay } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import { defaultScope } from '../domain/scope.ts';
import type { DataQualityAnswer, RecordAnswer } from './answers.ts';
import { findInLandscape } from './node.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';

/** What mends it: who says so, what is not known, whether it still holds, or the record itself. */
export type Remedy = 'ADD_EVIDENCE' | 'EDIT_RECORD' | 'CONFIRM';

export interface CompletenessAnswer {
  score: number | null;
  parts: (Share & { share: number | null; remedy: Remedy })[];
}

const remedies: Readonly<Record<CompletenessPart, Remedy>> = {
  factsStated: 'ADD_EVIDENCE',
  boardsWithTheme: 'EDIT_RECORD',
  boardsWithArea: 'EDIT_RECORD',
  boardsWithTier: 'EDIT_RECORD',
  boardsWithCadence: 'EDIT_RECORD',
  boardsWithPeople: 'EDIT_RECORD',
  seatsWithDates: 'EDIT_RECORD',
  recordsChecked: 'CONFIRM',
};

/** Boards and seats of the scope; facts and records of the whole, as the figures themselves. */
export function completenessOf(figures: DataQualityAnswer): CompletenessAnswer {
  const { boards, seats, records, statedFacts, inferredFacts } = figures;
  const shares: Share[] = [
    { part: 'factsStated', known: statedFacts, of: statedFacts + inferredFacts },
    { part: 'boardsWithTheme', known: boards - figures.boardsWithoutTheme, of: boards },
    { part: 'boardsWithArea', known: boards - figures.boardsWithoutArea, of: boards },
    { part: 'boardsWithTier', known: boards - figures.boardsWithoutTier, of: boards },
    { part: 'boardsWithCadence', known: boards - figures.boardsWithoutCadence, of: boards },
    { part: 'boardsWithPeople', known: boards - figures.boardsWithoutPeople, of: boards },
    { part: 'seatsWithDates', known: seats - figures.seatsWithoutDates, of: seats },
    { part: 'recordsChecked', known: records - figures.recordsNotChecked, of: records },
  ];
  const parts = shares.map((share) => ({
    ...share,
    share: share.of === 0 ? null : share.known / share.of,
    remedy: remedies[share.part],
  }));
  return { score: completeness(shares), parts };
}

export interface QualityIssueAnswer extends QualityIssue {
  node: RecordAnswer;
  boardNode: RecordAnswer | null;
  remedy: Remedy;
}

/** Of the whole landscape: records that contradict themselves or their board. */
export function contradictions(figures: DataQualityAnswer, request: PageRequest): Connection<QualityIssueAnswer> {
  return listed(figures, 'contradictions', request);
}

/** Of the whole landscape: seats that are presumed over, plans whose day is over. */
export function leftStanding(figures: DataQualityAnswer, request: PageRequest): Connection<QualityIssueAnswer> {
  return listed(figures, 'leftStanding', request);
}

function listed(
  { around }: DataQualityAnswer,
  list: 'contradictions' | 'leftStanding',
  request: PageRequest,
): Connection<QualityIssueAnswer> {
  const today = new Date().toISOString().slice(0, 10);
  const months = around.scope?.presumeMonths ?? defaultScope.presumeMonths;
  const key = `qualityIssues ${today} ${months}`;
  const found = around.current.nameless.answer(key, defaultScope, () =>
    qualityIssues(around.current.workedOut.landscape, firstDay(today), months),
  );
  const there = (id: Id): RecordAnswer => {
    const record = findInLandscape(id, around);
    if (!record) throw new Error(`${id} is listed but not in the landscape`);
    return record;
  };
  const answer = (issue: QualityIssue): QualityIssueAnswer => ({
    ...issue,
    node: there(issue.record),
    boardNode: issue.board === null ? null : there(issue.board),
    remedy: list === 'contradictions' ? 'EDIT_RECORD' : 'CONFIRM',
  });
  return page(pieces(found[list], answer), request);
}
