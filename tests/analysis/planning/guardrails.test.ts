// What speaks against a plan, kind by kind, and who would have no seat any more.
import { describe, expect, it } from 'vitest';
import { guardrailsBroken, lostVoices, planOf, reliefOf, sharableDays } from '../../../server/analysis/index.ts';
import { type Guardrails, type StepAction, usualGuardrails } from '../../../server/domain/scenario.ts';
import { projectionOf, type World } from '../world.ts';

const world: World = {
  boards: [
    { id: 'Quay', tier: 'REGIONAL', themes: ['Harbours'], areas: ['Aber'], meetingsPerYear: 6, minutesPerMeeting: 120 },
    { id: 'Tide', tier: 'LOCAL', themes: ['Tides'], areas: ['Aber'], reportsTo: ['Quay'], meetingsPerYear: 4 },
    { id: 'Lamp', tier: 'LOCAL', themes: ['Lights'], areas: ['Aber'], statutoryBasis: 'Invented Lamps Act' },
  ],
  organisations: [
    { id: 'Council', kind: 'public body' },
    { id: 'Charity', kind: 'charity' },
  ],
  seats: [
    { board: 'Quay', person: 'Ann', role: 'CHAIR', onBehalfOf: 'Council' },
    { board: 'Quay', person: 'Bob', onBehalfOf: 'Council' },
    { board: 'Tide', person: 'Ann', onBehalfOf: 'Council' },
    { board: 'Tide', person: 'Bob', onBehalfOf: 'Council' },
    { board: 'Tide', person: 'Cat', role: 'CHAIR', onBehalfOf: 'Charity' },
    { board: 'Lamp', person: 'Dan' },
  ],
  themes: { Harbours: null, Tides: 'Harbours', Lights: null },
  areas: { Aber: [] },
};
const before = projectionOf(world);

function broken(action: StepAction, settings: Partial<Guardrails> = {}) {
  const plan = planOf(before, [{ id: 'step', action, on: true, overridden: null }]);
  return guardrailsBroken(plan, { ...usualGuardrails, ...settings });
}
const merge: StepAction = {
  kind: 'MERGE',
  keep: 'Quay',
  absorb: ['Tide'],
  meetingsPerYear: null,
  minutesPerMeeting: null,
};

describe('guardrails', () => {
  it('keep what the law sets up', () => {
    expect(broken({ kind: 'DISSOLVE', board: 'Lamp' })).toEqual([
      { kind: 'STATUTE', level: 'ERROR', board: 'Lamp', basis: 'Invented Lamps Act', step: 'step' },
    ]);
  });

  it('name two chairs of a merged board, and one that is left without', () => {
    expect(broken(merge)).toEqual([{ kind: 'CHAIR', level: 'WARNING', board: 'Quay', chairs: ['Ann', 'Cat'] }]);
    expect(broken({ kind: 'DROP_SEAT', board: 'Tide', holder: 'Cat' })).toContainEqual({
      kind: 'CHAIR',
      level: 'WARNING',
      board: 'Tide',
      chairs: [],
    });
  });

  it('name boards that grow too large or too small, by the limits of the scenario', () => {
    expect(broken(merge, { mostPeople: 2 })).toContainEqual({
      kind: 'SIZE',
      level: 'WARNING',
      board: 'Quay',
      people: 3,
      most: 2,
    });
    expect(broken({ kind: 'DROP_SEAT', board: 'Tide', holder: 'Cat' })).toContainEqual({
      kind: 'QUORUM',
      level: 'WARNING',
      board: 'Tide',
      people: 2,
      least: 3,
    });
  });

  it('name the theme, the voices and the line that go with a board', () => {
    const found = broken({ kind: 'DISSOLVE', board: 'Tide' });
    expect(found).toContainEqual({ kind: 'LOST_THEME', level: 'ERROR', theme: 'Tides', area: 'Aber' });
    const voice = {
      kind: 'LOST_VOICE',
      level: 'WARNING',
      person: null,
      organisation: null,
      organisationKind: null,
      theme: null,
      area: null,
    };
    expect(found).toContainEqual({ ...voice, person: 'Cat' });
    expect(found).toContainEqual({ ...voice, organisation: 'Charity' });
    expect(found).toContainEqual({ ...voice, organisation: 'Council', theme: 'Tides' });
    expect(found).toContainEqual({ ...voice, organisationKind: 'charity', theme: 'Tides', area: 'Aber' });
  });

  it('are errors, warnings or nothing, by setting', () => {
    const levels = { ...usualGuardrails.levels, CHAIR: 'ERROR' } as const;
    expect(broken(merge, { levels })).toMatchObject([{ kind: 'CHAIR', level: 'ERROR' }]);
    expect(broken(merge, { levels: { ...levels, CHAIR: 'OFF' } })).toEqual([]);
  });
});

describe('a standing item', () => {
  it('costs nobody a voice, since they are invited', () => {
    const action = { kind: 'NEST', board: 'Tide', into: 'Quay', as: 'STANDING_ITEM', minutes: 30 } as const;
    const plan = planOf(before, [{ id: 'step', action, on: true, overridden: null }]);
    expect(lostVoices(plan)).toEqual({ people: [], organisations: [], organisationThemes: [], kindThemeAreas: [] });
  });
});

describe('the smaller questions', () => {
  it('tell which seats a colleague could cover', () => {
    expect(reliefOf(before, 'Ann')).toEqual([
      { board: 'Quay', organisation: 'Council', colleagues: ['Bob'], hours: 12 },
      { board: 'Tide', organisation: 'Council', colleagues: ['Bob'], hours: null },
    ]);
    expect(reliefOf(before, 'Cat')).toEqual([]);
  });

  it('tell which boards could meet on one day', () => {
    expect(sharableDays(before)).toEqual([{ a: 'Quay', b: 'Tide', sharedPeople: 2, journeys: 8 }]);
  });
});
