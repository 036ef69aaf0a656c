import { expect, it } from 'vitest';
import { start } from '../../../client/state/place.ts';
import { paperFiles, paperOf, parts } from '../../../client/views/report/paper.ts';
import { reportParts } from '../../../server/domain/report.ts';
import { paperNames } from '../../../server/formats/paper/index.ts';

it('the parts and files that the view offers are those that the server makes, in their order', () => {
  expect(parts).toEqual(reportParts);
  expect(Object.keys(paperFiles).toSorted()).toEqual(paperNames.toSorted());
});

it('a paper of any view is of all, of a scenario’s page of that scenario, and of Report as it is chosen there', () => {
  const everything = { contents: parts, tongue: 'cy', scenario: null };
  expect(paperOf({ ...start, view: 'people', record: 'person_1', options: { scenario: 'x' } }, 'cy')).toEqual(
    everything,
  );
  expect(paperOf({ ...start, view: 'planner', record: 'scenario_1' }, 'cy').scenario).toBe('scenario_1');
  const chosen = { scenario: 'scenario_2', in: 'both', contents: 'map' };
  expect(paperOf({ ...start, view: 'report', options: chosen }, 'cy')).toEqual({
    contents: ['map'],
    tongue: 'both',
    scenario: 'scenario_2',
  });
});
