// The planner's models: steps as they are written, figures on axes that stay, the plan as a picture, and what one key undoes.
import { describe, expect, it } from 'vitest';
import type { PlannerNetworkQuery, PlannerPlanFragment } from '../../../client/api/operations.generated.ts';
import { regionsOf } from '../../../client/canvas/regions.ts';
import { axisOf, differenceText } from '../../../client/views/planner/figures.ts';
import { PlanHistory } from '../../../client/views/planner/planHistory.ts';
import { legendCounts, planPicture, type Side } from '../../../client/views/planner/planPicture.ts';
import { actionOf, blankForm, lacksOf, notesOf, partsOf, stepKinds } from '../../../client/views/planner/stepForm.ts';
import { actionOfSuggested, isIn, variablesOf } from '../../../client/views/planner/suggesting.ts';
import { stepOfTrial, trialOf, turnedWell } from '../../../client/views/planner/trying.ts';

const board = (id: string) => ({ id, name: `Board ${id}`, nameCy: null });

describe('a step as it is written', () => {
  it('lacks what its kind needs, and nothing else', () => {
    expect(lacksOf(blankForm('MERGE'))).toEqual(['absorb', 'into']);
    expect(lacksOf({ ...blankForm('MEET'), board: board('a') })).toEqual(['meetingsPerYear']);
    expect(lacksOf({ ...blankForm('MEET'), board: board('a'), minutesPerMeeting: '90' })).toEqual([]);
    expect(lacksOf({ ...blankForm('MEET'), board: board('a'), meetingsPerYear: 'often' })).toEqual(['meetingsPerYear']);
    expect(lacksOf({ ...blankForm('DISSOLVE'), board: board('a'), due: '31 February 2027' })).toEqual(['due']);
  });

  it('asks the server for the parts of its kind alone', () => {
    const full = { board: board('a'), into: board('b'), absorb: [board('c')], meetingsPerYear: '4,5' };
    expect(actionOf({ ...blankForm('MERGE'), ...full })).toEqual({
      kind: 'MERGE',
      into: 'b',
      absorb: ['c'],
      meetingsPerYear: 4.5,
      minutesPerMeeting: null,
    });
    expect(actionOf({ ...blankForm('NEST'), ...full })).toEqual({
      kind: 'NEST',
      board: 'a',
      into: 'b',
      nestAs: 'SUB_GROUP',
    });
    const holder = { id: 'o', name: 'Sample Council', isPerson: false };
    expect(actionOf({ ...blankForm('DROP_SEAT'), ...full, holder })).toEqual({
      kind: 'DROP_SEAT',
      board: 'a',
      organisation: 'o',
    });
  });

  it('has a form for every kind', () => {
    for (const kind of stepKinds) expect(partsOf[kind].length).toBeGreaterThan(0);
  });

  it('says by when as the calendar does, and nothing as nothing', () => {
    expect(notesOf({ ...blankForm(), due: '31 Mawrth 2027', reason: ' ' })).toMatchObject({
      due: '2027-03-31',
      reason: null,
      status: 'IDEA',
    });
  });
});

describe('what is to be tried', () => {
  const rankOf = (id: string) => ({ byLaw: id === 'law', people: id === 'large' ? 30 : 10 });
  it('leaves the larger board, and what the law sets up before any', () => {
    const turned = (boards: string) => turnedWell(trialOf({ try: 'merge', boards }), rankOf);
    expect(turned('large,small')).toMatchObject({ board: 'small', into: 'large' });
    expect(turned('law,large')).toMatchObject({ board: 'large', into: 'law' });
  });
  it('is no step as long as a board is missing, or both are one', () => {
    expect(stepOfTrial(trialOf({ try: 'nest', boards: 'a' }))).toBeNull();
    expect(stepOfTrial(trialOf({ try: 'nest', boards: 'a,a' }))).toBeNull();
    expect(stepOfTrial(trialOf({ try: 'merge', boards: 'a,b' }))).toEqual({ kind: 'MERGE', absorb: ['a'], into: 'b' });
  });
});

describe('what could be tried', () => {
  const stated = { meetingsPerYear: null, minutesPerMeeting: null, nestAs: null, minutes: null, why: null };
  const merge = { kind: 'MERGE' as const, text: '', board: null, into: 'b', absorb: ['a'], overlaps: [], ...stated };
  const steps = [
    {
      kind: 'MERGE' as const,
      on: true,
      boards: [
        { id: 'a', name: '', board: board('a') },
        { id: 'b', name: '', board: board('b') },
      ],
    },
    { kind: 'CREATE_BOARD' as const, on: true, boards: [{ id: 'n', name: 'New', board: null }] },
  ];
  const scenario = { steps, mostPeople: 25 } as unknown as Parameters<typeof isIn>[0];

  it('leaves what the plan touches and what is to stay', () => {
    const wish = {
      search: 'NEST' as const,
      steps: 2,
      stay: ['c'],
      dissolve: true,
      price: 5,
      keepVoices: false,
      keepVoicesOn: ['t'],
    };
    expect(variablesOf(wish, scenario, {})).toMatchObject({
      goal: 'HOURS_SAVED',
      locked: ['a', 'b', 'c'],
      kinds: ['NEST'],
      mostPeople: 25,
      pricePerVoice: 5,
      keepVoices: false,
      keepVoicesOn: ['t'],
    });
  });
  it('is a step with what it states, and known again in the plan', () => {
    expect(actionOfSuggested(merge)).toEqual({ kind: 'MERGE', into: 'b', absorb: ['a'] });
    expect(isIn(scenario, actionOfSuggested(merge))).toBe(true);
    expect(isIn(scenario, { kind: 'NEST', board: 'a', into: 'b' })).toBe(false);
  });
});

describe('an axis', () => {
  it('ends at a round number a tenth above the greatest that is so before, whatever comes after', () => {
    expect([axisOf([37]), axisOf([37, 38, null]), axisOf([6412]), axisOf([0]), axisOf([null])]).toEqual([
      50, 50, 8000, 1, 1,
    ]);
  });
  it('has differences with a sign, and none where none is shown', () => {
    expect([differenceText(37, 35, 0), differenceText(24.6, 24.62, 1), differenceText(1, 1200, 0)]).toEqual([
      '−2',
      null,
      '+1,199',
    ]);
  });
});

describe('one key for plan and view', () => {
  it('takes back what was done last, and does it again in turn', () => {
    const history = new PlanHistory();
    expect(history.means('undo')).toBe('view');
    history.note();
    history.note();
    history.turned('undo');
    expect([history.means('undo'), history.means('redo')]).toEqual(['plan', 'plan']);
    history.turned('undo');
    expect(history.means('undo')).toBe('view');
    history.turned('redo');
    expect(history.means('undo')).toBe('plan');
    history.note();
    expect(history.means('redo')).toBe('view');
  });
});

const node = (id: string, size: number, statutory = false): PlannerNetworkQuery['network']['nodes'][number] => ({
  id,
  label: `Board ${id}`,
  shortLabel: null,
  size,
  statutory,
  ended: false,
  planned: false,
  areas: [],
  record: { nameCy: null },
});
const shares = (source: string, target: string, weight: number) => ({
  id: `${source}${target}`,
  source,
  target,
  weight,
  kind: 'SHARED' as const,
});
const network: PlannerNetworkQuery['network'] = {
  total: { nodes: 5 },
  nodes: [node('a', 9), node('b', 7), node('c', 6, true), node('d', 4), node('e', 3)],
  edges: [
    shares('a', 'b', 5),
    shares('a', 'c', 2),
    shares('b', 'd', 1),
    { id: 'line', source: 'd', target: 'c', weight: 1, kind: 'REPORTS_TO' },
  ],
};
const figures = {
  boards: 5,
  seats: 29,
  people: 20,
  personHours: 100,
  boardsWithoutHours: 0,
  cost: null,
  mostHours: 9,
  hoursOfNinety: 8,
  significantPairs: 1,
  effectiveBoards: 4,
  themeAreas: 3,
  boardsInSight: 5,
  travelHoursSaved: 0,
  overlaps: [],
};
const touched = (id: string, state: 'GOES' | 'CHANGES' | 'COMES', into: string | null = null) => ({
  id,
  name: `Board ${id}`,
  board: state === 'COMES' ? null : { ...board(id), statutoryBasis: null },
  state,
  into,
  peopleBefore: 7,
  peopleAfter: 11,
  hoursAfter: null,
});
const plan: PlannerPlanFragment = {
  before: { ...figures, overlaps: [{ a: 'a', b: 'b', sharedPeople: 5 }] },
  after: figures,
  steps: [],
  boards: [touched('b', 'GOES', 'a'), touched('a', 'CHANGES'), touched('n', 'COMES')],
  lines: [
    { from: 'd', to: 'c', state: 'GOES' },
    { from: 'n', to: 'a', state: 'COMES' },
  ],
  ties: [
    { a: 'a', b: 'c', sharedPeople: 3, significant: false },
    { a: 'a', b: 'd', sharedPeople: 1, significant: false },
  ],
  lostVoices: {
    count: 1,
    people: [],
    organisations: [{ id: 'o', name: 'Sample Trust', nameCy: null, boards: [{ id: 'e' }, { id: 'b' }] }],
    organisationThemes: [],
    kindThemeAreas: [],
    themeAreas: [],
    sights: [],
  },
  invited: [],
  guardrails: [],
  busiest: [],
};
const drawn = (side: Side, all = false, { days, around }: { days: string[]; around: number } = usual) =>
  planPicture({ plan, network, regions: regionsOf([], [], ''), side, days, around, all, language: 'en', captions: {} });
const usual = { days: [], around: 10 };

describe('a plan as a picture', () => {
  it('has the boards of a shared day, as others that it touches, and other ground for other boards', () => {
    const alone = drawn('change', false, { around: 0, days: [] });
    expect(alone.picture.things.some(({ id }) => id === 'e')).toBe(false);
    const shared = drawn('change', false, { around: 0, days: ['e'] });
    expect(shared.picture.things.find(({ id }) => id === 'e')).toMatchObject({ plan: 'changes' });
    expect(shared.picture.grounds).not.toBe(alone.picture.grounds);
    expect(drawn('after', false, { around: 0, days: ['e'] }).picture.grounds).toBe(shared.picture.grounds);
  });

  it('has what goes as a ghost that leads to where it goes, what changes, comes and breaks, each counted', () => {
    const { picture } = drawn('change');
    const of = (id: string) => picture.things.find((thing) => thing.id === id);
    expect(of('b')).toMatchObject({ became: 'went', plan: 'goes' });
    expect(of('a')).toMatchObject({ plan: 'changes', size: 11 });
    expect(of('n')).toMatchObject({ became: 'came', plan: 'comes' });
    expect(of('o')).toMatchObject({ shape: 'organisation', plan: 'loses' });
    expect(of('c')).toMatchObject({ locked: true });
    const tie = (source: string, target: string) =>
      picture.ties.filter((one) => one.source === source && one.target === target);
    expect(tie('b', 'a')).toMatchObject([{ plan: 'joins' }]);
    expect(tie('a', 'b')).toMatchObject([{ kind: 'shared', became: 'went', strong: false }]);
    expect(tie('d', 'c')).toMatchObject([{ plan: 'breaks' }]);
    expect(tie('n', 'a')).toMatchObject([{ plan: 'comes' }]);
    expect(tie('o', 'b')).toMatchObject([{ plan: 'breaks' }]);
    expect(tie('a', 'c')).toMatchObject([{ weight: 3 }]);
    expect(legendCounts(picture)).toEqual({ goes: 1, changes: 1, comes: 2, breaks: 2, strong: 0, law: 1 });
  });

  it('is before as it is, and after without what goes', () => {
    const before = drawn('before').picture;
    expect(before.things.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(before.ties.find(({ source, target }) => source === 'a' && target === 'b')).toMatchObject({ strong: true });
    const after = drawn('after').picture;
    expect(after.things.map(({ id }) => id).toSorted()).toEqual(['a', 'c', 'd', 'n']);
    expect(after.ties.some(({ plan: planned }) => planned !== undefined)).toBe(false);
  });

  it('says how many boards it leaves out, and draws them when asked', () => {
    expect(drawn('change').leftOut).toBe(1);
    expect(drawn('change', true).leftOut).toBe(0);
  });
});
