// The public list of the analysis: what questions and changes may use of it.
export {
  type Crowding,
  type CrowdingCell,
  type CrowdingColumn,
  type CrowdingRow,
  crowdingOf,
} from './crowding/crowding.ts';
export { type Gap, gapsOf } from './crowding/gaps.ts';
export type { DifferenceKind } from './differences/compared.ts';
export {
  type BoardDifference,
  type Differences,
  differencesOf,
  type SeatDifference,
} from './differences/differences.ts';
export type { SitterDifference } from './differences/sitters.ts';
export type { HowKnown, Turn } from './differences/turn.ts';
export type { Caution, FindingCode, FindingKind, FindingValue, Said } from './findings/finding.ts';
export { findingRules, findingsOf, type RankedFinding } from './findings/findings.ts';

export type { JobName } from './jobName.ts';
export { jobs, type Made, stepsOf } from './jobs.ts';
export { type Carrier, carriersOfOrganisation } from './measures/carriers.ts';
export { hoursOfOrganisation, type OrganisationHours } from './measures/hoursOfOrganisation.ts';
export { measureOf, measures } from './measures/index.ts';
export { boardsWithSeatsFor, loadOfOrganisation, type OnBoard } from './measures/loadOfOrganisation.ts';
export { loadOfPerson, type PersonLoad } from './measures/loadOfPerson.ts';
export { collectivesOn, isOnItsGround } from './measures/mayBeThere.ts';
export type { Bilingual, Measure } from './measures/measure.ts';
export { missingBoards, missingCount, peersOfOrganisation } from './measures/missingBoards.ts';
export { hoursInPieces, hoursOfPeople, type Rank, rankByHours } from './measures/rankByHours.ts';
export { type SimilarGroup, similarGroupsOf } from './measures/similarGroups.ts';
export { hoursOfBoard, meetingsPerYear, minutesOfBoard } from './meetings/cadence.ts';
export { heldCalendar, plannedCalendar } from './meetings/calendar.ts';
export { type Clash, type Clashes, clashes, clashesOf } from './meetings/clashes.ts';
export { timeText } from './meetings/clock.ts';
export { costOf } from './meetings/cost.ts';
export { type Diary, diaryOf } from './meetings/diary.ts';
export { type DuplicatedSeries, heldSeries, plannedSeries } from './meetings/duplicatedSeries.ts';
export { type Gathering, gatheringOf } from './meetings/gatherings.ts';
export { heldPairs, type MeetingPair, pairsOfMeeting, peopleAtBoth } from './meetings/meetingPairs.ts';
export { type MeetingReason, reasonsOfPair, reasonsOfSeries } from './meetings/meetingReason.ts';
export { personHoursOf } from './meetings/personHours.ts';
export { personHoursOfBoard } from './meetings/personHoursPerYear.ts';
export { personHoursTogether } from './meetings/personHoursTogether.ts';
export { sharedPersonHours } from './meetings/sharedPersonHours.ts';
export type {
  Network,
  NetworkEdge,
  NetworkEdgeKind,
  NetworkJoin,
  NetworkKind,
  NetworkNode,
  NetworkNodeKind,
  NetworkRequest,
} from './network/drawing.ts';
export { laidOut, type Page, type Place } from './network/laidOut.ts';
export { network } from './network/network.ts';
export { type Path, path } from './network/path.ts';
export type { Since } from './network/since.ts';
export { allOverlaps } from './overlap/allOverlaps.ts';
export type { OverlapFilter } from './overlap/candidates.ts';
export { type Column, numberOf, type OverlapColumns, spelt } from './overlap/columns.ts';
export { compareBoards } from './overlap/compareBoards.ts';
export { type Intersection, type Intersections, intersections } from './overlap/intersections.ts';
export type { Overlap } from './overlap/overlap.ts';
export { type OverlapMatrix, overlapMatrix, overlapMatrixInPieces } from './overlap/overlapMatrix.ts';
export { type OverlapOrder, overlaps, overlapsInPieces, type RankedOverlaps } from './overlap/overlaps.ts';
export { type BoardRelation, parentsOf } from './overlap/relation.ts';
export { type Verdict, type VerdictReason, verdicts } from './overlap/verdictReason.ts';
export { type Deputy, deputiesOf } from './people/deputies.ts';
export { boardsNamed } from './planning/applyStep.ts';
export { type CarriedOut, carriedOut, type NewSeat } from './planning/carriedOut.ts';
export { cellsLost, type ThemeInArea } from './planning/coverage.ts';
export type { DraftBoard } from './planning/draft.ts';
export {
  busiestOf,
  type Figures,
  figuresOf,
  type PlanSide,
  sideAfter,
  sideBefore,
  significantPairsOf,
  sizesAfter,
  tiesOfBoards,
} from './planning/figures.ts';
export { guardrailsBroken } from './planning/guardrails.ts';
export { hoursWithItems } from './planning/hours.ts';
export { invitedInstead, type LostVoices, lostVoices, voicesCount } from './planning/lostVoices.ts';
export { type Plan, planOf, plansAlong } from './planning/plan.ts';
export { sightLost } from './planning/reach.ts';
export { type Relief, reliefOf } from './planning/relief.ts';
export { peopleOn } from './planning/roster.ts';
export { bestPlans, type FoundPlan, type PlanSearch, planSearch } from './planning/search/bestPlans.ts';
export type { SearchKind } from './planning/search/candidates.ts';
export { type Cover, fewestBoards } from './planning/search/fewestBoards.ts';
export type { Milp, Solve, Solved } from './planning/search/milp.ts';
export { type SharableDay, sharableDays } from './planning/sharableDays.ts';
export { travelHoursSaved } from './planning/travel.ts';
export type { EffectiveSeat, Spell } from './projection/effectiveSeat.ts';
export type { Graphs } from './projection/graphs.ts';
export { type Projection, peopleOfScope, project } from './projection/project.ts';
export { namedPeople, peopleByIndex, type SeatColumns, type SeatScope } from './projection/seatColumns.ts';
export { countingScope } from './projection/seatScope.ts';
export { countSeats, seatsIn, seatsOf, type WhichSeats } from './projection/seatsIn.ts';
export type { Sharing } from './projection/sharing.ts';
export type { TwoMode } from './projection/twoMode.ts';
export { boardsOf, organisationsIn, organisationsOf, peopleIn, peopleOf, sizeOf } from './projection/whoIsWhere.ts';
export { areasWithin, themesWithin } from './projection/within.ts';
export { type WorkedOut, workOutSeats } from './projection/workOutSeats.ts';
export { type CompletenessPart, completeness, type Share } from './quality/completeness.ts';
export { type QualityIssue, qualityIssues } from './quality/qualityIssues.ts';
export { type ExplainedBoard, type ExplainedSight, explainedSight } from './sight/explainedSight.ts';
export { type LineOfSight, lineOfSight, type SightBoard, type SightStatus } from './sight/lineOfSight.ts';
export { mostTelling } from './sight/mostTelling.ts';
export type { Sight } from './sight/sees.ts';
export type { SightLink } from './sight/sightLinks.ts';
export { type Thresholds, thresholds } from './thresholds.ts';
export { peopleAndBoardsTogether } from './whole/bipartiteModularity.ts';
export { communitiesOf } from './whole/communities.ts';
export { componentsOf } from './whole/components.ts';
export { type Importance, type ImportancePart, importanceOf } from './whole/importance.ts';
export { type SignificantHours, significantHoursOf } from './whole/significantHours.ts';
