// A scenario: what if boards were merged, nested, met less often … A named list of steps on top of the landscape, which it never touches.
import type { PartialDate } from './partialDate.ts';
import type { Id } from './records.ts';
import type { SeatRole, Tier } from './vocabulary.ts';

export const stepStatuses = ['IDEA', 'PROPOSED', 'AGREED', 'DONE'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** Minutes that a standing item takes of each meeting, unless a step says otherwise. */
export const usualItemMinutes = 30;

/** What a step would do; boards, people and organisations by id. A board that an earlier step sets up may be named too. */
export type StepAction =
  /** The people of all sit on `keep`; the others end. Null: as the kept board meets. */
  | {
      kind: 'MERGE';
      keep: Id;
      absorb: readonly Id[];
      meetingsPerYear: number | null;
      minutesPerMeeting: number | null;
    }
  /** SUB_GROUP: part of the other, which it reports to. STANDING_ITEM: no meetings of its own, `minutes` more of each of the other's. */
  | { kind: 'NEST'; board: Id; into: Id; as: 'SUB_GROUP' | 'STANDING_ITEM'; minutes: number }
  | { kind: 'DISSOLVE'; board: Id }
  /** Null: as it is. */
  | { kind: 'MEET'; board: Id; meetingsPerYear: number | null; minutesPerMeeting: number | null }
  /** Both meet on one day, where the one that meets less meets: who is on both travels once. */
  | { kind: 'SHARE_DAY'; board: Id; with: Id }
  /** A person's, perhaps on behalf of an organisation, or one that the organisation fills. */
  | { kind: 'ADD_SEAT'; board: Id; person: Id | null; organisation: Id | null; role: SeatRole }
  /** All that the person, or the organisation itself, has there. */
  | { kind: 'DROP_SEAT'; board: Id; holder: Id }
  | { kind: 'MOVE_SEAT'; board: Id; holder: Id; to: Id }
  /** Deals with these and no others. */
  | { kind: 'RETHEME'; board: Id; themes: readonly Id[] }
  | {
      kind: 'CREATE_BOARD';
      /** Under which later steps know it. */
      board: Id;
      name: string;
      nameCy: string | null;
      tier: Tier | null;
      areas: readonly Id[];
      themes: readonly Id[];
      reportsTo: readonly Id[];
      meetingsPerYear: number | null;
      minutesPerMeeting: number | null;
    };
export type StepKind = StepAction['kind'];

/** A guardrail that stands in the way and was set aside. */
export interface Override {
  by: string;
  why: string;
  /** An instant in ISO form. */
  at: string;
}

export interface ScenarioStep {
  id: Id;
  action: StepAction;
  /** Counted or left out. */
  on: boolean;
  reason: string | null;
  owner: string | null;
  due: PartialDate | null;
  status: StepStatus;
  overridden: Override | null;
  /** Of the scenario, when this step was changed last, and by whom. */
  version: number;
  changedBy: string;
}

/** What trying a step needs to know of it. */
export type TriedStep = Pick<ScenarioStep, 'id' | 'action' | 'on' | 'overridden'>;

/** What of a scenario one may change. */
export interface ScenarioState {
  name: string;
  description: string | null;
  steps: readonly ScenarioStep[];
  guardrails: Guardrails;
  /** What one person's hour costs, in any currency; null: nothing is said of cost. */
  rate: number | null;
  /** What one way to a meeting takes and back, for whoever is spared it by a shared day. */
  travelMinutes: number;
}

/** The change that made it so, and from which day on. */
export interface CarriedOut {
  change: Id;
  from: PartialDate;
  /** The steps that were on then. */
  steps: readonly Id[];
}

export interface Scenario extends ScenarioState {
  id: Id;
  /** Raised by each change of it. */
  version: number;
  savedBy: string;
  /** An instant in ISO form. */
  savedAt: string;
  /** What it was before, the latest last, and what was undone of late. */
  past: readonly ScenarioState[];
  undone: readonly ScenarioState[];
  /** null: it was not, or not since it was cloned. */
  carriedOut: CarriedOut | null;
}

export const usualTravelMinutes = 60;
export const mostScenarios = 200;
export const mostSteps = 100;
/** So many states of a scenario are kept. */
export const mostPast = 50;
export const longestScenarioName = 120;
export const longestScenarioText = 2_000;

export const guardrailKinds = ['STATUTE', 'SIZE', 'QUORUM', 'LOST_VOICE', 'LOST_THEME', 'LOST_SIGHT', 'CHAIR'] as const;
export type GuardrailKind = (typeof guardrailKinds)[number];
export const guardrailLevels = ['ERROR', 'WARNING', 'OFF'] as const;
export type GuardrailLevel = (typeof guardrailLevels)[number];

/** What a plan is held against. */
export interface Guardrails {
  levels: Readonly<Record<GuardrailKind, GuardrailLevel>>;
  /** People on one board. */
  mostPeople: number;
  leastPeople: number;
}

export const usualGuardrails: Guardrails = {
  levels: {
    STATUTE: 'ERROR',
    SIZE: 'WARNING',
    QUORUM: 'WARNING',
    LOST_VOICE: 'WARNING',
    LOST_THEME: 'ERROR',
    LOST_SIGHT: 'WARNING',
    CHAIR: 'WARNING',
  },
  mostPeople: 30,
  leastPeople: 3,
};

/** Why a step cannot be counted, as a code with its records. */
export type StepProblem =
  /** The landscape no longer has it. */
  | { code: 'NO_SUCH_RECORD'; record: Id }
  /** Not a board of the scope, so that what it would change is not counted there. */
  | { code: 'OUT_OF_SCOPE'; board: Id }
  /** An earlier step took it away. */
  | { code: 'GONE'; board: Id; step: Id }
  | { code: 'SAME_BOARD'; board: Id }
  /** The law sets up the board that would go. */
  | { code: 'BY_LAW'; board: Id; basis: string }
  | { code: 'NOT_SEATED'; board: Id; holder: Id }
  /** The seat is that of a post, which the person has. */
  | { code: 'SITS_BY_POST'; board: Id; holder: Id; post: Id }
  | { code: 'ALREADY_SEATED'; board: Id; holder: Id }
  /** The one that it would be part of is part of it, or reports to it. */
  | { code: 'CIRCLE'; board: Id; into: Id }
  | { code: 'NOTHING_CHANGES' };

/** Ids, counts and words that a sentence is made of. */
export type GuardrailSubject =
  | { kind: 'STATUTE'; board: Id; basis: string; step: Id }
  | { kind: 'SIZE'; board: Id; people: number; most: number }
  | { kind: 'QUORUM'; board: Id; people: number; least: number }
  | {
      kind: 'LOST_VOICE';
      person: Id | null;
      organisation: Id | null;
      organisationKind: string | null;
      theme: Id | null;
      area: Id | null;
    }
  | { kind: 'LOST_THEME'; theme: Id; area: Id | null }
  | { kind: 'LOST_SIGHT'; board: Id; theme: Id }
  /** Several for one board, or none where there was one. */
  | { kind: 'CHAIR'; board: Id; chairs: readonly Id[] };

export type GuardrailBroken = GuardrailSubject & { level: Exclude<GuardrailLevel, 'OFF'> };
