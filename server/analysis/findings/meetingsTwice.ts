// DUPLICATED_MEETINGS: two boards, neither above the other, whose held meetings duplicate each other as a series. Most duplicated first.
import { type DuplicatedSeries, heldSeries } from '../meetings/duplicatedSeries.ts';
import { reasonsOfSeries } from '../meetings/meetingReason.ts';
import type { Projection } from '../projection/project.ts';
import { thresholds } from '../thresholds.ts';

import type { Caution, Finding, Rule } from './finding.ts';

export const meetingsTwice: Rule = {
  kind: 'DUPLICATED_MEETINGS',
  find: (projection) =>
    projection
      .keep(heldSeries)
      .filter(({ series, relation }) => series && relation !== 'PARENT')
      .slice(0, thresholds.findingsOfAKind)
      .map((series) => finding(projection, series)),
};

function finding(projection: Projection, series: DuplicatedSeries): Finding {
  const { a, b, meetingsOfA, pairs, people } = series;
  const apart = {
    least: Math.min(...pairs.map((it) => it.apart.least)),
    most: Math.max(...pairs.map((it) => it.apart.most)),
  };
  const values = { a: { record: a }, b: { record: b }, duplicated: pairs.length, meetings: meetingsOfA, apart };
  const meetings = new Set(pairs.flatMap((pair) => [pair.a.meeting.id, pair.b.meeting.id]));
  return {
    kind: 'DUPLICATED_MEETINGS',
    said: [{ code: 'MEETINGS_DUPLICATED', values }],
    cautions: reasonsOfSeries(projection, series).flatMap((reason): Caution[] => {
      if (reason.code === 'SEATS_STOOD_IN_AT')
        return [{ code: 'SEATS_STOOD_IN', values: { meetings: reason.meetings, of: reason.of } }];
      return reason.code === 'UNDATED_SEATS' ? [{ code: 'UNDATED_SOMEBODY', values: {} }] : [];
    }),
    records: [a, b, ...meetings, ...people],
    verdict: null,
  };
}
