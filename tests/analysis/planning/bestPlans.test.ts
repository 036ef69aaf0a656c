// The suggested plan against trying everything: 200 landscapes of up to twelve boards, plans of up to three steps.
import { describe, expect, it } from 'vitest';
import { bestPlans, planSearch } from '../../../server/analysis/index.ts';
import { figuresOf, type PlanSide, sideAfter, sideBefore } from '../../../server/analysis/planning/figures.ts';
import { planOf } from '../../../server/analysis/planning/plan.ts';
import { seededNumbers } from '../../../server/analysis/seededNumbers.ts';
import type { StepAction, TriedStep } from '../../../server/domain/scenario.ts';
import { solver } from '../../../server/questions/solve.ts';
import { projectionOf, type World } from '../world.ts';

interface Body {
  id: string;
  people: Set<string>;
  theme: string | null;
  meetings: number;
  minutes: number;
  byLaw: boolean;
}

const themes = ['Roads', 'Buses', 'Schools', null];
const mostPeople = 12;

function bodies(seed: number): Body[] {
  const numbers = seededNumbers(seed);
  const count = 4 + numbers.below(9);
  return Array.from({ length: count }, (_, i) => ({
    id: `Board ${String(i).padStart(2, '0')}`,
    people: new Set(Array.from({ length: 2 + numbers.below(5) }, () => `Person ${numbers.below(count + 4)}`)),
    theme: themes[numbers.below(themes.length)] ?? null,
    meetings: 1 + numbers.below(12),
    minutes: 30 * (1 + numbers.below(5)),
    byLaw: numbers.below(6) === 0,
  }));
}

function worldOf(all: readonly Body[]): World {
  return {
    boards: all.map(({ id, theme, meetings, minutes, byLaw }) => ({
      id,
      themes: theme === null ? [] : [theme],
      meetingsPerYear: meetings,
      minutesPerMeeting: minutes,
      statutoryBasis: byLaw ? 'Invented Act' : null,
    })),
    seats: all.flatMap(({ id, people }) => Array.from(people, (person) => ({ board: id, person }))),
    themes: { Roads: 'Transport', Buses: 'Transport', Transport: null, Schools: null },
  };
}

const hoursOf = ({ meetings, minutes }: Body): number => (meetings * minutes) / 60;
const shared = (a: Body, b: Body): number => [...a.people].filter((person) => b.people.has(person)).length;
const groupOf = (theme: string | null): string | null => (theme === 'Schools' ? 'Schools' : theme && 'Transport');
const alike = (a: Body, b: Body): boolean => {
  const [one, other] = [groupOf(a.theme), groupOf(b.theme)];
  return a !== b && shared(a, b) >= 2 && (one === null || other === null || one === other);
};

/** Boards that meet, each as the bodies that it has become, and the items of each. */
interface State {
  met: { body: Body; members: Body[] }[];
  items: { body: Body; host: Body }[];
}

// Written from the definition, without an eye to how the search does it.
function hoursTaken({ met, items }: State): number {
  const people = (all: readonly Body[]) => new Set(all.flatMap((body) => [...body.people]));
  const boards = met.map(({ body, members }) => people(members).size * hoursOf(body));
  const ofItems = items.map(({ body, host }) => {
    const at = met.find(({ members }) => members.includes(host));
    return at ? people([...at.members, body]).size * at.body.meetings * 0.5 : Number.NaN;
  });
  return [...boards, ...ofItems].reduce((sum, hours) => sum + hours, 0);
}

/** What is saved at most by up to so many steps. */
function bestByTrying(all: readonly Body[], steps: number): number {
  const groups = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, j) => [[a, b], ...all.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  const joined = groups.filter((group) => group.every((one) => group.some((other) => alike(one, other))));
  const mergers = joined.filter(
    (group) =>
      group.filter(({ byLaw }) => byLaw).length < 2 &&
      new Set(group.flatMap(({ people }) => [...people])).size <= mostPeople,
  );
  const nestings = all.flatMap((body) =>
    all
      .filter((host) => alike(body, host) && !body.byLaw && host.meetings >= body.meetings)
      .map((host) => ({ body, host })),
  );
  const start: State = { met: all.map((body) => ({ body, members: [body] })), items: [] };
  const before = hoursTaken(start);
  let best = 0;
  const keep = (state: State) => {
    best = Math.max(best, before - hoursTaken(state));
  };
  const nest = (state: State, from: number, left: number) => {
    keep(state);
    if (left === 0) return;
    for (const [k, { body, host }] of nestings.slice(from).entries()) {
      const own = state.met.find(({ members }) => members.includes(body));
      const there = state.met.find(({ members }) => members.includes(host));
      const isHost = state.items.some((item) => item.host === body);
      if (own?.members.length !== 1 || !there || isHost || there.body.meetings < body.meetings) continue;
      const met = state.met.filter((one) => one !== own);
      nest({ met, items: [...state.items, { body, host }] }, from + k + 1, left - 1);
    }
  };
  const merge = (state: State, from: number, left: number) => {
    nest(state, 0, left);
    if (left === 0) return;
    for (const [k, group] of mergers.slice(from).entries()) {
      const own = state.met.filter(({ members }) => members.some((body) => group.includes(body)));
      if (own.some(({ members }) => members.length > 1)) continue;
      const longest = group.reduce((most, body) =>
        hoursOf(body) > hoursOf(most) || (hoursOf(body) === hoursOf(most) && body.meetings > most.meetings)
          ? body
          : most,
      );
      const stays = group.find(({ byLaw }) => byLaw) ?? longest;
      const merged = { body: longest, members: [stays, ...group.filter((body) => body !== stays)] };
      merge({ ...state, met: [...state.met.filter((one) => !own.includes(one)), merged] }, from + k + 1, left - 1);
    }
  };
  merge(start, 0, steps);
  return best;
}

const stepsOf = (actions: readonly StepAction[]): TriedStep[] =>
  actions.map((action, i) => ({ id: `step ${i}`, action, on: true, overridden: null }));

const limits = {
  saving: 'HOURS',
  kinds: ['MERGE', 'NEST'],
  locked: new Set<string>(),
  mostPeople,
  steps: 3,
  plans: 3,
  pricePerVoice: 0,
  keepVoices: new Set<string>(),
} as const;

describe('the best plan', () => {
  it('saves as much as any of all plans of up to three steps, on 200 landscapes of chance', {
    timeout: 120_000,
  }, async () => {
    const solve = await solver(60, () => undefined);
    for (let seed = 1; seed <= 200; seed++) {
      const all = bodies(seed);
      const found = bestPlans(planSearch(projectionOf(worldOf(all)), { ...limits, plans: 1 }), solve);
      const best = bestByTrying(all, 3);
      expect(found[0]?.gain ?? 0, `seed ${seed}`).toBeCloseTo(best, 6);
      expect(found.every(({ proven }) => proven)).toBe(true);
    }
  });

  it('saves what its steps save when they are taken', async () => {
    const solve = await solver(60, () => undefined);
    for (let seed = 1; seed <= 40; seed++) {
      const before = projectionOf(worldOf(bodies(seed)));
      for (const { actions, gain } of bestPlans(planSearch(before, limits), solve)) {
        const plan = planOf(before, stepsOf(actions));
        const hours = (side: PlanSide) => figuresOf(side).personHours ?? Number.NaN;
        expect([...plan.problems]).toEqual([]);
        expect(hours(sideBefore(before)) - hours(sideAfter(plan)), `seed ${seed}`).toBeCloseTo(gain, 6);
      }
    }
  });

  it('is followed by others that take away other boards', async () => {
    const solve = await solver(60, () => undefined);
    const search = planSearch(projectionOf(worldOf(bodies(7))), limits);
    const plans = bestPlans(search, solve);
    const gone = plans.map(
      ({ actions }) =>
        new Set(actions.flatMap((it) => (it.kind === 'MERGE' ? it.absorb : it.kind === 'NEST' ? [it.board] : []))),
    );
    expect(plans.length).toBeGreaterThan(1);
    for (const [i, boards] of gone.entries())
      for (const other of gone.slice(0, i))
        expect([...boards].filter((board) => other.has(board)).length).toBeLessThanOrEqual(other.size / 2);
    expect(plans.map(({ gain }) => gain)).toEqual(plans.map(({ gain }) => gain).toSorted((a, b) => b - a));
  });

  it('dissolves nothing by which somebody would lose a voice that is to be kept', async () => {
    const hours = { meetingsPerYear: 6, minutesPerMeeting: 60 };
    const projection = projectionOf({
      boards: [
        { id: 'Roads', themes: ['Roads'], ...hours },
        { id: 'Ways', themes: ['Roads'], ...hours },
        { id: 'Schools', themes: ['Schools'], ...hours },
        { id: 'Classes', themes: ['Schools'], ...hours },
      ],
      seats: [
        { board: 'Roads', person: 'Ann', onBehalfOf: 'Council' },
        { board: 'Ways', person: 'Bob', onBehalfOf: 'Police' },
        { board: 'Schools', person: 'Ann', onBehalfOf: 'Council' },
        { board: 'Classes', person: 'Bob', onBehalfOf: 'Police' },
      ],
      themes: { Roads: null, Schools: null },
    });
    const solve = await solver(20, () => undefined);
    const gone = (keepVoices: true | ReadonlySet<string>) => {
      const [plan] = bestPlans(planSearch(projection, { ...limits, kinds: ['DISSOLVE'], plans: 1, keepVoices }), solve);
      return (plan?.actions ?? []).map((action) => ('board' in action ? action.board : '')).sort();
    };
    // One board of each theme may go at most, so that no theme is lost.
    expect(gone(new Set())).toHaveLength(2);
    expect(gone(new Set(['Roads']))).toEqual([expect.stringMatching(/Schools|Classes/)]);
    expect(gone(true)).toEqual([]);
  });

  it('knows that an item may cost less once its host is merged and meets less often', async () => {
    const board = (id: string, meetingsPerYear: number, minutesPerMeeting: number) => ({
      id,
      meetingsPerYear,
      minutesPerMeeting,
    });
    const seatsOf = (id: string, people: number[]) =>
      people.map((person) => ({ board: id, person: `Person ${person}` }));
    const projection = projectionOf({
      boards: [board('Item', 2, 150), board('Host', 12, 60), board('Kept', 6, 150)],
      seats: [...seatsOf('Item', [1, 2, 3, 4]), ...seatsOf('Host', [3, 4, 5]), ...seatsOf('Kept', [4, 5])],
    });
    const solve = await solver(20, () => undefined);
    const [plan] = bestPlans(planSearch(projection, { ...limits, plans: 1 }), solve);
    // By itself the item would cost ten hours more than its board takes; at Kept, six meetings a year, it saves five.
    expect(plan).toMatchObject({ gain: 26, proven: true });
    expect(plan?.actions.map(({ kind }) => kind)).toEqual(['NEST', 'MERGE']);
  });

  it('counts seats alone where seats are to be saved', async () => {
    const all = bodies(7).map((body) => ({ ...body, byLaw: false }));
    const projection = projectionOf(worldOf(all));
    const solve = await solver(20, () => undefined);
    for (const plan of bestPlans(planSearch(projection, { ...limits, saving: 'SEATS' }), solve)) {
      const taken = sideAfter(planOf(projection, stepsOf(plan.actions)));
      expect(plan.gain).toBe(sideBefore(projection).seats - taken.seats);
    }
  });

  it('nests nothing in what reports to it, nor in a lower tier', async () => {
    const projection = projectionOf({
      boards: [
        { id: 'Above', tier: 'REGIONAL', meetingsPerYear: 4, minutesPerMeeting: 180 },
        { id: 'Below', tier: 'LOCAL', meetingsPerYear: 6, minutesPerMeeting: 60, reportsTo: ['Middle'] },
        { id: 'Middle', tier: 'REGIONAL', meetingsPerYear: 6, minutesPerMeeting: 180 },
      ],
      seats: ['Above', 'Below', 'Middle'].flatMap((board) =>
        ['Ann', 'Bob', 'Cat'].map((person) => ({ board, person })),
      ),
    });
    const { candidates } = planSearch(projection, { ...limits, kinds: ['NEST'] });
    const pairs = candidates.map(({ action }) => (action.kind === 'NEST' ? `${action.board} in ${action.into}` : ''));
    expect(pairs.sort()).toEqual(['Above in Middle', 'Below in Middle']);
    const solve = await solver(20, () => undefined);
    for (const { actions } of bestPlans(planSearch(projection, limits), solve))
      expect(planOf(projection, stepsOf(actions)).problems.size).toBe(0);
  });
});
