// CLASH: meetings of two boards that overlap in time and take the time of the same people, those held and those announced apart. Where most
// people are asked to be in two places comes first, each clash counted.
import type { Id } from '../../domain/records.ts';
import { type Clash, clashes } from '../meetings/clashes.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { thresholds } from '../thresholds.ts';

import type { Caution, Finding, Rule } from './finding.ts';

export const meetingClashes: Rule = {
  kind: 'CLASH',
  find: (projection) => {
    const { all } = projection.keep(clashes);
    const ofTwo = all.filter(({ a, b }) => a.meeting.board !== b.meeting.board);
    const ofBoards = groupedBy(ofTwo, (clash) => [isPlanned(clash), ...boardsOf(clash)].join(' '));
    const weight = (some: readonly Clash[]) => some.reduce((sum, { people }) => sum + people.length, 0);
    return [...ofBoards.values()]
      .sort((x, y) => weight(y) - weight(x))
      .slice(0, thresholds.findingsOfAKind)
      .map((some) => finding(projection, some));
  },
};

function isPlanned({ a, b }: Clash): boolean {
  return a.meeting.planned || b.meeting.planned;
}

function boardsOf({ a, b }: Clash): [Id, Id] {
  return [a.meeting.board, b.meeting.board].sort() as [Id, Id];
}

function finding(_: Projection, some: readonly Clash[]): Finding {
  const [first, last] = [some[0] as Clash, some.at(-1) as Clash];
  const [a, b] = boardsOf(first);
  const people = [...new Set(some.flatMap((clash) => clash.people))].sort();
  const meetings = [...new Map(some.flatMap((clash) => [clash.a, clash.b]).map((it) => [it.meeting.id, it])).values()];
  const stoodIn = meetings.filter(({ basis }) => basis === 'SEATS').length;
  const cautions: Caution[] =
    stoodIn > 0 ? [{ code: 'SEATS_STOOD_IN', values: { meetings: stoodIn, of: meetings.length } }] : [];
  const values = { a: { record: a }, b: { record: b }, clashes: some.length, people: { records: people } };
  return {
    kind: 'CLASH',
    said: [
      isPlanned(first)
        ? { code: 'PLANNED_AT_THE_SAME_TIME', values: { ...values, day: { day: first.a.days.first } } }
        : { code: 'AT_THE_SAME_TIME', values: { ...values, day: { day: last.a.days.first } } },
    ],
    cautions,
    records: [a, b, ...people, ...meetings.map(({ meeting }) => meeting.id)],
    verdict: null,
  };
}
