// What questions answer with: records as stored, each with what is around it, so that its fields can be answered in turn.
import type {
  BoardDifference,
  Carrier,
  Clash,
  Crowding,
  CrowdingCell,
  CrowdingRow,
  Deputy,
  Diary,
  Differences,
  DuplicatedSeries,
  EffectiveSeat,
  ExplainedBoard,
  ExplainedSight,
  Figures,
  Gap,
  Gathering,
  Importance,
  Intersection,
  Intersections,
  MeetingPair,
  Network,
  NetworkEdge,
  NetworkNode,
  OnBoard,
  Overlap,
  OverlapMatrix,
  Path,
  PersonLoad,
  Plan,
  PlanSide,
  Projection,
  RankedFinding,
  SeatDifference,
  Sight,
  SightLink,
  SimilarGroup,
  SitterDifference,
  Turn,
} from '../analysis/index.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Attested } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type {
  Action,
  Area,
  Attendance,
  Board,
  Id,
  Meeting,
  Organisation,
  Person,
  Post,
  Seat,
  Source,
  Tenure,
  Theme,
} from '../domain/records.ts';
import type { GuardrailBroken, Scenario, ScenarioStep, StepAction, StepProblem } from '../domain/scenario.ts';
import type { Scope } from '../domain/scope.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import type { Current } from './current.ts';

/** The landscape that an answer is of, the scope of the question around it (null: none was given), and the reader's language (BCP 47). */
export interface Around {
  readonly current: Current;
  readonly scope: Scope | null;
  readonly language: string;
}

interface Answer<K extends RecordKind> {
  readonly recordKind: K;
  readonly around: Around;
}

export type PersonAnswer = Person & Answer<'PERSON'>;
export type OrganisationAnswer = Attested<Organisation> & Answer<'ORGANISATION'>;
export type BoardAnswer = Attested<Board> & Answer<'BOARD'>;
export type PostAnswer = Post & Answer<'POST'>;
export type TenureAnswer = Attested<Tenure> & Answer<'TENURE'>;
export type SeatAnswer = EffectiveSeat & Pick<Seat, 'from' | 'to' | 'seen' | 'lastChecked'> & Answer<'SEAT'>;
export type MeetingAnswer = Attested<Meeting> & Answer<'MEETING'>;
export type AttendanceAnswer = Attested<Attendance> & Answer<'ATTENDANCE'>;
export type ActionAnswer = Action & Answer<'ACTION'>;
export type ThemeAnswer = Theme & Answer<'THEME'>;
export type AreaAnswer = Area & Answer<'AREA'>;
export type SourceAnswer = Source & Answer<'SOURCE'>;

export interface AnswerOf {
  PERSON: PersonAnswer;
  ORGANISATION: OrganisationAnswer;
  BOARD: BoardAnswer;
  POST: PostAnswer;
  TENURE: TenureAnswer;
  SEAT: SeatAnswer;
  MEETING: MeetingAnswer;
  ATTENDANCE: AttendanceAnswer;
  ACTION: ActionAnswer;
  THEME: ThemeAnswer;
  AREA: AreaAnswer;
  SOURCE: SourceAnswer;
}
export type RecordAnswer = AnswerOf[RecordKind];

export interface OrganisationLoadAnswer {
  readonly around: Around & { readonly scope: Scope };
  readonly organisation: Id;
  /** In which it counts as itself. */
  readonly projection: Projection;
  readonly boards: number;
  readonly seats: number;
  readonly people: number;
  readonly hoursPerYear: number | null;
  readonly hoursDay: PartialDate | null;
  readonly boardsWithoutHours: number;
  readonly carried: readonly Carrier[];
  readonly busiestBoards: number;
  readonly busiestShare: number | null;
}
export type OrganisationCarrierAnswer = Carrier & { readonly around: Around };
export type OrganisationOnBoardAnswer = OnBoard & { readonly around: Around };
export interface MissingBoardAnswer {
  readonly board: Id;
  readonly peers: readonly Id[];
  readonly collectives: readonly Id[];
  readonly commonGround: boolean | null;
  readonly around: Around;
}

export type EvidenceAnswer = Evidence & { readonly around: Around };
export type OverlapAnswer = Overlap & { readonly around: Around };
export type OverlapMatrixAnswer = OverlapMatrix & { readonly around: Around };
export type IntersectionsAnswer = Intersections & { readonly around: Around };
export type IntersectionAnswer = Intersection & { readonly around: Around };
export type DuplicatedMeetingsAnswer = DuplicatedSeries & { readonly around: Around };
export type MeetingPairAnswer = MeetingPair & { readonly around: Around };
export type ClashAnswer = Clash & { readonly around: Around };
export type DeputyAnswer = Deputy & { readonly around: Around & { readonly scope: Scope } };
export type DiaryAnswer = Diary & { readonly person: Id; readonly around: Around };
export interface DiaryEntryAnswer {
  readonly gathering: Gathering;
  readonly person: Id;
  readonly around: Around;
}
export type PersonLoadAnswer = PersonLoad & {
  readonly person: Id;
  readonly around: Around & { readonly scope: Scope };
};
export type SimilarGroupAnswer = SimilarGroup & { readonly around: Around };
export interface MeetingWindowAnswer {
  readonly around: Around & { readonly scope: Scope };
  /** All that lie or may lie within, by date. */
  readonly meetings: readonly Attested<Meeting>[];
}
export interface DifferencesAnswer {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly found: Differences;
  /** Its scope is the window from the one date to the other. */
  readonly around: Around & { readonly scope: Scope };
}
export type BoardDifferenceAnswer = BoardDifference & { readonly around: Around };
export type SeatDifferenceAnswer = SeatDifference & { readonly around: Around };
export type PersonDifferenceAnswer = SitterDifference & { readonly around: Around };
export type OrganisationDifferenceAnswer = SitterDifference & { readonly around: Around };
export type TurnAnswer = Turn;
export type NetworkNodeAnswer = NetworkNode & { readonly around: Around };
export type NetworkEdgeAnswer = NetworkEdge;
export type NetworkAnswer = Omit<Network, 'nodes' | 'edges'> & {
  nodes: NetworkNodeAnswer[];
  edges: NetworkEdgeAnswer[];
};
export interface LineOfSightAnswer extends ExplainedSight {
  readonly around: Around;
  /** The boards that are spelt out; the others are counted. */
  readonly shown: ReadonlySet<Id>;
}
export type SightBoardAnswer = ExplainedBoard & { readonly around: Around };
export type SightAnswer = Sight & { readonly around: Around };
export type SightLinkAnswer = SightLink & { readonly around: Around };
export interface LandscapeAnswer {
  readonly around: Around & { readonly scope: Scope };
}
export interface DataQualityAnswer extends LandscapeAnswer {
  readonly statedFacts: number;
  readonly inferredFacts: number;
  /** Of these, those on record; the others are seats that follow from attendance or from an office. */
  readonly inferredOnRecord: number;
  readonly boards: number;
  readonly boardsWithoutTheme: number;
  readonly boardsWithoutArea: number;
  readonly boardsWithoutTier: number;
  readonly boardsWithoutCadence: number;
  readonly boardsWithoutPeople: number;
  readonly seats: number;
  readonly seatsWithoutDates: number;
  readonly records: number;
  readonly recordsNotChecked: number;
}
export type FindingAnswer = RankedFinding & { readonly around: Around };
export type ImportanceAnswer = Importance & { readonly board: Id; readonly around: Around };
export interface CommunityAnswer {
  readonly number: number;
  readonly boards: readonly Id[];
  readonly stability: number;
  readonly around: Around;
}
export type CrowdingAnswer = Crowding & {
  readonly areaCount: number;
  readonly themeCount: number;
  readonly around: Around;
};
export type CrowdingRowAnswer = CrowdingRow & { readonly around: Around };
export type CrowdingCellAnswer = CrowdingCell & { readonly around: Around };
export type GapAnswer = Gap & { readonly around: Around };
export type PathAnswer = Path & { readonly around: Around };

export type ScenarioAnswer = Scenario & { readonly around: Around };
export type ScenarioStepAnswer = ScenarioStep & { readonly around: Around; readonly scenario: Scenario };
export interface StepBoardAnswer {
  readonly id: Id;
  readonly name: string | null;
  readonly board: BoardAnswer | null;
}
/** A scenario's plan under a scope, each side with what its figures are made of. */
export interface ScenarioPlanAnswer {
  readonly scenario: Scenario;
  readonly steps: readonly ScenarioStep[];
  readonly plan: Plan;
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly around: Around & { readonly scope: Scope };
}
export interface ScenarioFiguresAnswer extends Figures {
  readonly cost: number | null;
  readonly travelHoursSaved: number;
  readonly side: PlanSide;
}
export interface StepEffectAnswer {
  readonly step: ScenarioStepAnswer;
  readonly problem: StepProblem | null;
  readonly hoursSaved: number | null;
  readonly travelHoursSaved: number;
  readonly seatsSaved: number;
  readonly voicesLost: number;
}
export interface SuggestedStepAnswer {
  readonly action: StepAction;
  readonly around: Around & { readonly scope: Scope };
}
export interface SuggestedPlanAnswer {
  readonly steps: readonly SuggestedStepAnswer[];
  readonly saves: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly hoursSaved: number | null;
  readonly seatsSaved: number | null;
  readonly boardsAfter: number;
  readonly voicesLost: number;
}
export interface SuggestionsAnswer {
  readonly saving: 'HOURS' | 'SEATS' | 'BOARDS';
  readonly plans: readonly SuggestedPlanAnswer[];
  /** Of the fewest boards: those that stay. */
  readonly keeps: readonly Id[] | null;
  readonly boardsBefore: number;
  readonly boardsWithoutHours: number;
  readonly seconds: number;
  readonly around: Around & { readonly scope: Scope };
}
export type GuardrailBrokenAnswer = GuardrailBroken & { readonly around: Around; readonly scenario: Scenario };

export interface SearchHitAnswer {
  node: RecordAnswer;
  label: string;
  matched: string;
  score: number;
}
