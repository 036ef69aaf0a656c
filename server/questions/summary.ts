// What the landscape holds in a scope, in figures, and how well its dates are covered.
import { countSeats, organisationsIn, peopleIn } from '../analysis/index.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { type Coverage, coverageOf, datesOf, spanOf } from './coverage.ts';
import { factsOf } from './factsOf.ts';
import { ofBoardsInScope } from './meetings.ts';
import type { ScopeInput } from './readScope.ts';

export interface Summary {
  boards: number;
  people: number;
  organisations: number;
  seats: number;
  meetings: number;
  overlaps: number;
  revision: number;
  firstDate: PartialDate | null;
  lastDate: PartialDate | null;
  coverage: Coverage[];
  stated: number;
  inferred: number;
  lastChange: string | null;
}

/** The counts are of the scope; revision, dates, facts and the last change of the whole. */
export async function summary(asking: Asking, asked: ScopeInput | null | undefined): Promise<Summary> {
  const here = inScope(await asking.prepared(asked, 'sharingOfPeople'), asked);
  const projection = projectionOf(here);
  const { landscape } = here.current;
  const dates = datesOf(landscape, (await asking.sources()).byId.values());
  const { first, last } = spanOf(dates.all);
  const { stated, inferred } = await factsOf(asking, here);
  return {
    boards: projection.boards.length,
    people: peopleIn(projection).length,
    organisations: organisationsIn(projection).length,
    seats: countSeats(projection),
    meetings: ofBoardsInScope(here).length,
    overlaps: projection.sharedPeople.pairCount,
    revision: landscape.revision,
    firstDate: first,
    lastDate: last,
    coverage: coverageOf(dates),
    stated,
    inferred,
    lastChange: await asking.lastChange(),
  };
}
