import { describe, expect, it } from 'vitest';
import { gatheringOf } from '../../server/analysis/index.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

const id = 'E 2021-03-01';
const there = (world: World, scope: Partial<Scope> = {}) => {
  const found = gatheringOf(projectionOf({ meetings: [{ board: 'E', date: '2021-03-01' }], ...world }, scope), id);
  return found && { basis: found.basis, present: [...found.present].sort(), called: [...found.called].sort() };
};
const ann = { meeting: id, person: 'Ann' };
const bob = { meeting: id, person: 'Bob' };

describe('at a meeting', () => {
  it('were those recorded as present; called were all but those who watched', () => {
    const attendances = [
      ann,
      { ...bob, status: 'APOLOGIES' as const },
      { meeting: id, person: 'Cat', status: 'IN_ATTENDANCE' as const },
      { meeting: id, person: 'Dan', status: 'OBSERVER' as const },
      { meeting: id, person: 'Eve', status: 'ABSENT' as const },
    ];
    expect(there({ attendances })).toEqual({
      basis: 'ATTENDANCE',
      present: ['Ann'],
      called: ['Ann', 'Bob', 'Cat', 'Eve'],
    });
    expect(there({ attendances }, { seats: ['MEMBER', 'OBSERVER'] })).toMatchObject({ present: ['Ann', 'Dan'] });
  });
  it('was the deputy; called was the one deputised for too', () => {
    expect(there({ attendances: [{ ...ann, deputyFor: 'Bob' }] })).toMatchObject({
      present: ['Ann'],
      called: ['Ann', 'Bob'],
    });
  });
  it('was nobody twice', () => {
    expect(there({ attendances: [ann, { ...ann, id: 'again' }] })).toMatchObject({ present: ['Ann'], called: ['Ann'] });
  });
  it('was its chair', () => {
    const meetings = [{ board: 'E', date: '2021-03-01', chair: 'Cat' }];
    expect(there({ meetings, attendances: [ann] })).toMatchObject({ basis: 'ATTENDANCE', present: ['Ann', 'Cat'] });
    expect(there({ meetings })).toMatchObject({ basis: 'SEATS', present: ['Cat'] });
    const inferred = meetings.map((it) => ({ ...it, inferredFacts: ['chair'] }));
    expect(there({ meetings: inferred }, { certainty: 'STATED_ONLY' })).toMatchObject({ present: [] });
    expect(there({ meetings: inferred })).toMatchObject({ present: ['Cat'] });
  });
});

describe('at a meeting of which nobody is recorded as present', () => {
  const seats = [
    { board: 'E', person: 'Ann', from: '2021', to: '2021' },
    { board: 'E', person: 'Bob', from: '2020', to: '2021-02-28' },
    { board: 'E', person: 'Cat', from: '2021-03-01', to: '2021-03-01', role: 'OBSERVER' as const },
    { board: 'F', person: 'Dan', from: '2021', to: '2021' },
  ];
  it('were those with a counting seat there on its day', () => {
    expect(there({ seats })).toEqual({ basis: 'SEATS', present: ['Ann'], called: ['Ann'] });
    expect(there({ seats }, { seats: ['OBSERVER'] })).toMatchObject({ present: ['Cat'] });
    const again = ['2019', '2021', '2023'].map((year) => ({ board: 'E', person: 'Ann', from: year, to: year }));
    expect(there({ seats: again })).toMatchObject({ present: ['Ann'] });
    expect(there({ seats: again.slice(0, 1) })).toMatchObject({ present: [] });
    expect(there({ seats: again.slice(2) })).toMatchObject({ present: [] });
  });
  it('were those of any day of its month, where only that is known', () => {
    const monthly = { seats, meetings: [{ id, board: 'E', date: '2021-02' }] };
    expect(there(monthly)).toMatchObject({ present: ['Ann', 'Bob'] });
  });
  it('were not those known to have missed it, who were called all the same', () => {
    for (const status of ['APOLOGIES', 'ABSENT'] as const)
      expect(there({ seats, attendances: [{ ...ann, status }] })).toEqual({
        basis: 'SEATS',
        present: [],
        called: ['Ann'],
      });
    expect(there({ seats, attendances: [{ ...ann, status: 'IN_ATTENDANCE' }] })).toMatchObject({ present: ['Ann'] });
  });
  it('so it is too where attendance is only inferred and only what is stated counts', () => {
    const attendances = [{ ...bob, certainty: 'INFERRED' as const }];
    expect(there({ seats, attendances }, { certainty: 'STATED_ONLY' })).toMatchObject({
      basis: 'SEATS',
      present: ['Ann'],
    });
    expect(there({ seats, attendances })).toMatchObject({ basis: 'ATTENDANCE', present: ['Bob'] });
  });
});

describe('a meeting out of scope', () => {
  it('by its day or its board is none', () => {
    expect(there({ attendances: [ann] }, { asOf: '2021-03-02' })).toBeNull();
    expect(there({ attendances: [ann] }, { tiers: ['LOCAL'] })).toBeNull();
    expect(there({ attendances: [ann] }, { asOf: '2021-03-01' })).not.toBeNull();
  });
  it('is one that is only inferred, where only what is stated counts', () => {
    const meetings = [{ board: 'E', date: '2021-03-01', certainty: 'INFERRED' as const }];
    expect(there({ meetings, attendances: [ann] })).toMatchObject({ present: ['Ann'] });
    expect(there({ meetings, attendances: [ann] }, { certainty: 'STATED_ONLY' })).toBeNull();
  });
  it('that does not exist is NOT_FOUND', () => {
    expect(() => gatheringOf(projectionOf({}), id)).toThrow(BoardwalkError);
  });
});
