// The landscape at one revision with all that follows from it, each worked out when it is first asked for and kept within a set memory.
import { type Projection, project, type WorkedOut, workOutSeats } from '../analysis/index.ts';
import { keptForOf } from '../domain/keptIds.ts';
import type { Attested, Landscape } from '../domain/landscape.ts';
import type { Attendance, Id, Tenure } from '../domain/records.ts';
import { defaultScope, type Scope } from '../domain/scope.ts';
import { Recent } from './recent.ts';
import { type Ties, tiesOf } from './ties.ts';

export interface Current {
  readonly landscape: Landscape;
  readonly ties: Ties;
  readonly tenures: ReadonlyMap<Id, Attested<Tenure>>;
  readonly attendances: ReadonlyMap<Id, Attested<Attendance>>;
  /** The record that answers for the id of one that was merged into it. */
  readonly keptFor: ReadonlyMap<Id, Id>;
  /** All seats, with the default presumption. */
  readonly workedOut: WorkedOut;
  /** All seats under each presumption that was asked for of late. */
  readonly presumptions: () => Iterable<WorkedOut>;
  /** @throws BoardwalkError NOT_FOUND for an area or theme that does not exist */
  projection(scope: Scope): Projection;
  /** The answer to a question under a scope; `question` names it with all that it depends on besides. */
  answer<T>(question: string, scope: Scope, work: (projection: Projection) => T): T;
  /** Whether it is worked out already. */
  knows(question: string, scope: Scope): boolean;
  /** The same for answers that hold nobody's name and stand in no order of names: kept once, however people are called. */
  readonly nameless: Pick<Current, 'answer' | 'knows'>;
}

/**
 * What is kept of one revision. Measured with 2,000 to 100,000 seats: a projection with all that is worked out from it takes 200 to 460
 * bytes a seat, a pair of a ranking, a node or an edge 60 to 270. A scope may keep as much for its answers as for its projection.
 */
const memory = 128 * 2 ** 20;
const bytesOfSeat = 400;
const bytesOfPart = 250;
const leastRoom = 2 ** 20;
const leastScopes = 3;
const mostScopes = 64;
const mostPresumptions = 3;

export function currentOf(landscape: Landscape): Current {
  const workedOuts = new Recent<WorkedOut>(mostPresumptions);
  const workedOutFor = (months: number): WorkedOut => {
    return workedOuts.get(String(months), () => workOutSeats(landscape, months));
  };
  const workedOut = workedOutFor(defaultScope.presumeMonths);
  const room = Math.max(leastRoom, workedOut.seats.length * bytesOfSeat);
  const scopes = new Recent<Scoped>(Math.min(mostScopes, Math.max(leastScopes, Math.floor(memory / (2 * room)))));
  const scoped = (scope: Scope): Scoped => {
    return scopes.get(JSON.stringify(scope), () => ({
      projection: project(workedOutFor(scope.presumeMonths), scope),
      answers: new Recent(room / bytesOfPart, partsOf),
    }));
  };
  const answers: Current['nameless'] = {
    answer: (question, scope, work) => kept(scoped(scope), question, work),
    knows: (question, scope) => scoped(scope).answers.find(question) !== undefined,
  };
  return {
    landscape,
    ties: tiesOf(landscape),
    tenures: new Map(landscape.tenures.map((tenure) => [tenure.id, tenure])),
    attendances: new Map(landscape.attendances.map((attendance) => [attendance.id, attendance])),
    keptFor: keptForOf(landscape),
    workedOut,
    presumptions: () => workedOuts.values(),
    projection: (scope) => scoped(scope).projection,
    ...answers,
    nameless: answers,
  };
}

/** A scope with the answers given under it; they go together. */
interface Scoped {
  projection: Projection;
  answers: Recent<unknown>;
}

// The key names the question, and each question always answers with one type: its only caller.
function kept<T>({ projection, answers }: Scoped, question: string, work: (projection: Projection) => T): T {
  return answers.get(question, () => work(projection)) as T;
}

/** A list has as many parts as it is long, a ranking as it counts, anything else as its lists are long together. */
function partsOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 1;
  if ('count' in answer && typeof answer.count === 'number') return answer.count;
  return Object.values(answer).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 1), 0);
}
