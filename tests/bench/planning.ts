// A step of a scenario tried on a landscape of 5,000 boards, beside working everything out anew on a landscape that was changed that way; and how
// long the best plan of 60 boards takes until it is proven.
import { bestPlans, fewestBoards, planOf, planSearch, project, workOutSeats } from '../../server/analysis/index.ts';
import { figuresOf, sideAfter, sideBefore } from '../../server/analysis/planning/figures.ts';
import { lostVoices } from '../../server/analysis/planning/lostVoices.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import type { Landscape } from '../../server/domain/landscape.ts';
import type { TriedStep } from '../../server/domain/scenario.ts';
import { defaultScope, type Scope } from '../../server/domain/scope.ts';
import { solver } from '../../server/questions/solve.ts';
import { projectionOf } from '../analysis/world.ts';
import type { Bench, Comparison, Report } from './comparison.ts';
import { landscapeInMemory } from './landscapeInMemory.ts';
import { inTurn, quantile, timed } from './timing.ts';

const seats = 50_000;
const size = { seats, seatsOfBoard: 10, meetings: 5_000, attendances: 20_000, actions: 0 };

export const planning: Comparison = {
  name: 'planning',
  title: 'A step of a scenario, before and after, and the best plan with its proof',
  whenMissed:
    'What is left after the graphs are laid anew is the fit of the null model, the chance of every pair, and the lines of sight of the themes that the step touches.',
  async run(bench: Bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [] };
    if (seats > bench.mostSeats) return report;
    const landscape = landscapeInMemory(size);
    const scopes: [string, Scope][] = [
      ['all times', defaultScope],
      ['as of a day', { ...defaultScope, asOf: '2020-06-01' }],
    ];
    for (const [when, scope] of scopes) await preview(landscape, when, scope, report);
    await proven(report);
    return report;
  },
};

async function preview(landscape: Landscape, when: string, scope: Scope, report: Report): Promise<void> {
  const before = project(workOutSeats(landscape, scope.presumeMonths), scope);
  figuresOf(sideBefore(before));
  lostVoices(planOf(before, []));
  const free = before.boards.filter(({ statutoryBasis }) => statutoryBasis === null).map(({ id }) => id);
  let next = 0;
  const merge = (): TriedStep[] => {
    const [keep = '', absorbed = ''] = [free[next++ % free.length], free[next++ % free.length]];
    const meets = { meetingsPerYear: null, minutesPerMeeting: null };
    return [{ id: 'step', action: { kind: 'MERGE', keep, absorb: [absorbed], ...meets }, on: true, overridden: null }];
  };
  const shape = `${before.boards.length.toLocaleString('en-GB')} boards, ${before.people.cellCount.toLocaleString('en-GB')} seats, ${when}`;
  const { ours, theirs } = await inTurn(9, {
    ours: timed(() => {
      const plan = planOf(before, merge());
      figuresOf(sideAfter(plan));
      lostVoices(plan);
    }),
    theirs: timed(() => {
      const anew = project(workOutSeats(landscape, scope.presumeMonths), scope);
      figuresOf(sideBefore(anew));
    }),
  });
  const peer = 'the same figures worked out anew from the records';
  report.findings.push({ work: 'a merger tried', shape, ours, theirs, peer, unit: 'ms', goal: null });
  const what = 'a merger tried, the slowest of nine';
  report.figures.push({ what, shape, value: quantile(ours, 1), unit: 'ms', most: 100 });
}

async function proven(report: Report): Promise<void> {
  const numbers = seededNumbers(20_261_126);
  const boards = Array.from({ length: 60 }, (_, i) => ({
    id: `Board ${String(i).padStart(2, '0')}`,
    meetingsPerYear: 2 + numbers.below(11),
    minutesPerMeeting: 60 + 30 * numbers.below(4),
  }));
  const members = boards.flatMap(({ id }, i) => {
    const near = () => 5 * Math.floor(i / 4) + numbers.below(15);
    const people = new Set(
      Array.from({ length: 8 + numbers.below(10) }, () => (numbers.below(5) > 0 ? near() : numbers.below(120))),
    );
    return Array.from(people, (person) => ({ board: id, person: `Person ${person}` }));
  });
  const projection = projectionOf({ boards, seats: members });
  const limits = {
    saving: 'HOURS',
    kinds: ['MERGE', 'NEST'],
    locked: new Set<string>(),
    mostPeople: 30,
    steps: 5,
  } as const;
  const search = planSearch(projection, { ...limits, plans: 1, pricePerVoice: 0, keepVoices: new Set() });
  const shape = `60 boards, 5 steps, ${search.candidates.length.toLocaleString('en-GB')} steps to choose from`;
  const solve = await solver(600, () => undefined);
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const began = performance.now();
    const [plan] = bestPlans(search, solve);
    if (!plan?.proven) throw new Error('The best plan was not proven');
    seconds.push((performance.now() - began) / 1000);
  }
  report.figures.push({ what: 'the best plan, proven', shape, value: quantile(seconds, 0.5), unit: 's', most: 60 });
  const began = performance.now();
  const cover = fewestBoards(projection.people, [], solve);
  const value = (performance.now() - began) / 1000;
  const proof = cover.proven ? 'proven' : 'best found';
  report.figures.push({ what: `the fewest boards, ${proof}`, shape: '60 boards', value, unit: 's', most: 60 });
}
