// Why a step of a scenario cannot be counted, as a code with its records; server/wording turns it into a sentence.
import type { Id } from '../../domain/records.ts';

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
