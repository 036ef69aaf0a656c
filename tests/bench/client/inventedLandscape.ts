// A landscape around the invented network: boards with grounds, tiers, themes, lines and meetings, so that every view has something to show.
import { blankRecord } from '../../../server/domain/blankRecord.ts';
import type { Document, Documented } from '../../../server/domain/evidence.ts';
import { recordId } from '../../../server/domain/ids.ts';
import type { Area, Board } from '../../../server/domain/records.ts';
import { heavyTailed } from '../heavyTailed.ts';

export interface InventedLandscape {
  documents: Document[];
  boards: number;
  people: number;
  /** A board with sixty people: what it brings in when it is opened. */
  sixty: string;
}

const regionSize = 50;
const mostNeighbours = 60;
const meetingsOfBoard = 4;
const forms = ['Partnership Board', 'Committee', 'Steering Group', 'Forum'];
const topics = ['Housing', 'Harbour', 'Learning', 'Rivers', 'Markets', 'Roads', 'Wellbeing', 'Woodland'];

const boardId = (i: number): string => recordId('BOARD', 'bench', String(i));
const personId = (i: number): string => recordId('PERSON', 'bench', String(i));
const areaId = (i: number | 'all'): string => recordId('AREA', 'bench', String(i));
const themeId = (i: number): string => recordId('THEME', 'bench', String(i));
const source = recordId('SOURCE', 'bench', '0');
const evidence = [{ source, fact: null, locator: 'row 1', quote: null, certainty: 'STATED' as const }];

/** So many boards, about ten seats each, with the people that `heavyTailed` invents. */
export function inventedLandscape(boards: number): InventedLandscape {
  const network = heavyTailed(10 * boards);
  const seats = new Set(Array.from(network.boardOf, (board, i) => `${board} ${network.personOf[i] ?? 0}`));
  const sixty = fillUp(seats, network.people);
  const file = { ...blankRecord('SOURCE', source), key: 'bench', title: 'Invented register', evidence: [] };
  const documents: Document[] = [
    { kind: 'SOURCE', record: file },
    ...areas(Math.ceil(boards / regionSize)),
    ...topics.map((name, i): Document => {
      return { kind: 'THEME', record: { ...blankRecord('THEME', themeId(i)), name, evidence } };
    }),
    ...Array.from({ length: network.people }, (_, i) => person(i)),
    ...Array.from({ length: boards }, (_, i) => board(i)),
    ...[...seats].map((pair) => seat(pair)),
    ...Array.from({ length: boards }, (_, i) => meetings(i)).flat(),
  ];
  return { documents, boards, people: network.people, sixty: boardId(sixty) };
}

/** The largest board gets people until it has sixty. */
function fillUp(seats: Set<string>, people: number): number {
  const sizes = new Map<string, number>();
  for (const pair of seats) {
    const [on = ''] = pair.split(' ');
    sizes.set(on, (sizes.get(on) ?? 0) + 1);
  }
  const [largest = '0', size = 0] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  for (let [who, left] = [0, mostNeighbours - size]; left > 0 && who < people; who++) {
    if (seats.has(`${largest} ${who}`)) continue;
    seats.add(`${largest} ${who}`);
    left--;
  }
  return Number(largest);
}

function areas(regions: number): Document[] {
  const area = (i: number | 'all', over: Partial<Area>): Document => {
    return { kind: 'AREA', record: { ...blankRecord('AREA', areaId(i)), ...over, evidence } };
  };
  return [
    area('all', { name: 'All Valleys', kind: 'whole' }),
    ...Array.from({ length: regions }, (_, i) =>
      area(i, { name: `Valley ${i}`, kind: 'valley', within: [areaId('all')] }),
    ),
  ];
}

function person(i: number): Document {
  const name = { name: `Given${i} Family${i}`, sortName: `Family${i}, Given${i}` };
  return { kind: 'PERSON', record: { ...blankRecord('PERSON', personId(i)), ...name, evidence } };
}

/** The first board is over all valleys, the first of each valley over those of its valley. */
function board(i: number): Document {
  const region = Math.floor(i / regionSize);
  const first = i % regionSize === 0;
  const topic = i % topics.length;
  const above = i === 0 ? [] : [boardId(first ? 0 : region * regionSize)];
  const record: Documented<Board> = {
    ...blankRecord('BOARD', boardId(i)),
    name: `Valley ${region} ${topics[topic]} ${forms[i % forms.length]} ${i}`,
    tier: i === 0 ? 'NATIONAL' : first ? 'REGIONAL' : 'LOCAL',
    purpose: `Looks after ${topics[topic]?.toLowerCase()} in valley ${region}.`,
    meetingsPerYear: meetingsOfBoard,
    minutesPerMeeting: 90,
    areas: [areaId(i === 0 ? 'all' : region)],
    themes: [themeId(topic)],
    reportsTo: above,
    evidence,
  };
  return { kind: 'BOARD', record };
}

function seat(pair: string): Document {
  const [on = '', who = ''] = pair.split(' ');
  const blank = blankRecord('SEAT', recordId('SEAT', 'bench', pair));
  const record = { ...blank, board: boardId(Number(on)), person: personId(Number(who)), evidence };
  return { kind: 'SEAT', record: { ...record, from: String(2012 + (Number(who) % 12)) } };
}

function meetings(i: number): Document[] {
  return Array.from({ length: meetingsOfBoard }, (_, k): Document => {
    const blank = blankRecord('MEETING', recordId('MEETING', 'bench', `${i} ${k}`));
    const date = `2026-${String(1 + 3 * k).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    return { kind: 'MEETING', record: { ...blank, board: boardId(i), date, evidence } };
  });
}
