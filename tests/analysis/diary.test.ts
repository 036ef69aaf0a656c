import { describe, expect, it } from 'vitest';
import { diaryOf } from '../../server/analysis/index.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { projectionOf, type World } from './world.ts';

const seats: World['seats'] = ['A', 'B'].map((board) => ({ board, person: 'Ann' }));
const diary = (world: World, scope = {}) => {
  const { gatherings, notJudged } = diaryOf(projectionOf({ seats: seats ?? [], ...world }, scope), 'Ann');
  return [gatherings.map(({ meeting }) => meeting.id), notJudged];
};

describe('a diary', () => {
  it('holds what takes the person’s time, held and planned, by date and time', () => {
    const meetings = [
      { board: 'A', date: '2022-03-01', start: '14:00', planned: true },
      { board: 'B', date: '2022-03-01', start: '10:00', planned: true },
      { board: 'A', date: '2021-03-01', start: '10:00' },
      { board: 'C', date: '2021-03-01', start: '10:00' },
    ];
    expect(diary({ meetings })).toEqual([['A 2021-03-01', 'B 2022-03-01', 'A 2022-03-01'], 0]);
    expect(diary({ meetings }, { to: '2021' })).toEqual([['A 2021-03-01'], 0]);
  });
  it('holds what the person missed or sent a deputy to, not what others attended', () => {
    const attendances = [
      { meeting: 'C 2021-01-01', person: 'Ann', status: 'APOLOGIES' as const },
      { meeting: 'C 2021-02-01', person: 'Dee', deputyFor: 'Ann' },
      { meeting: 'D 2021-03-01', person: 'Dee' },
    ];
    expect(diary({ attendances })).toEqual([['C 2021-01-01', 'C 2021-02-01'], 2]);
  });
  it('counts those of which no day or no times are known, so that no clash can be told', () => {
    const meetings = [
      { board: 'A', date: '2021-03', start: '10:00' },
      { board: 'A', date: '2021-04-01' },
      { board: 'A', date: '2021-05-01', end: '10:00' },
    ];
    expect(diary({ meetings })).toEqual([['A 2021-03', 'A 2021-04-01', 'A 2021-05-01'], 2]);
  });
  it('of nobody on record is refused', () => {
    expect(() => diaryOf(projectionOf({ seats: seats ?? [] }), 'Zed')).toThrow(BoardwalkError);
  });
});
