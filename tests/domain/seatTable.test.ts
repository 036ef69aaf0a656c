import { expect, test } from 'vitest';
import type { Attested } from '../../server/domain/landscape.ts';
import type { Seat } from '../../server/domain/records.ts';
import { SeatTable, seatTableOf } from '../../server/domain/seatTable.ts';

const plain: Attested<Seat> = {
  id: 'seat_a',
  lastChecked: null,
  board: 'board_a',
  person: 'person_a',
  organisation: null,
  post: null,
  onBehalfOf: null,
  role: 'MEMBER',
  title: null,
  from: null,
  to: null,
  seen: [],
  planned: false,
  certainty: 'STATED',
  sourceDates: [],
  inferredFacts: [],
};
const seats: Attested<Seat>[] = [
  plain,
  { ...plain, id: 'seat_b', board: 'board_b', onBehalfOf: 'organisation_a', title: '' },
  { ...plain, id: 'seat_c', person: null, organisation: 'organisation_b', role: 'CHAIR', from: '2019', planned: true },
  { ...plain, id: 'seat_d', person: null, post: 'post_a', seen: ['2019', '2020-01'], sourceDates: ['2021'] },
  { ...plain, id: 'seat_e', person: 'person_b', certainty: 'INFERRED', inferredFacts: ['role'], lastChecked: '2024' },
];

test('records come back as they were put into columns', () => {
  const table = seatTableOf(seats);
  expect([...table]).toEqual(seats);
  expect(table.length).toBe(5);
  expect(seatTableOf(table)).toBe(table);
  expect([...seatTableOf([])]).toEqual([]);
});

test('what seats say alike is held once', () => {
  const alike = seats.map((seat, i) => ({ ...plain, id: seat.id, board: `board_${i}` }));
  expect(seatTableOf(alike).terms).toHaveLength(1);
  expect(seatTableOf(seats).terms).toHaveLength(5);
});

test('some can be taken out and others put in', () => {
  const maker = seatTableOf(seats).without(new Set(['seat_b', 'seat_e', 'seat_unknown']));
  const other = { ...plain, id: 'seat_f', board: 'board_f', person: 'person_a', to: '2022' };
  for (const seat of [other, { ...plain, id: 'seat_b', board: 'board_a' }]) maker.addRecord(seat);
  const table = maker.done();
  expect(table).toBeInstanceOf(SeatTable);
  expect([...table].map(({ id }) => id)).toEqual(['seat_a', 'seat_c', 'seat_d', 'seat_f', 'seat_b']);
  expect(table.record(table.placeOf('seat_f'))).toEqual(other);
  expect(table.record(table.placeOf('seat_d'))).toEqual(seats[3]);
  expect(table.placeOf('seat_e')).toBe(-1);
});
