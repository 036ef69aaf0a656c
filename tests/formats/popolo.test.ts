import { expect, it } from 'vitest';
import { readText } from './reading.ts';

const file = {
  persons: [
    { id: 'p1', name: 'Ann Sample', honorific_prefix: 'Cllr', other_names: [{ name: 'A. Sample' }] },
    { id: 'p2', name: 'Bob Placeholder', memberships: [{ organization_id: 'o1', role: 'Chair', start_date: '2019' }] },
  ],
  organizations: [
    { id: 'o1', name: 'Aber Alliance', classification: 'Partnership', parent_id: 'o3', area_id: 'a' },
    { id: 'o2', name: 'Aber Council', classification: 'council', other_names: [{ name: 'Cyngor Aber', lang: 'cy' }] },
    { id: 'o3', name: 'Bryn Board' },
  ],
  posts: [{ id: 'x', label: 'Chief Officer', organization_id: 'o2' }],
  areas: [{ id: 'a', name: 'Aber', identifier: 'W99' }],
  memberships: [
    { person_id: 'p1', organization_id: 'o1', role: 'Lead for roads', on_behalf_of_id: 'o2', end_date: '2021-06' },
    { person_id: 'p1', post_id: 'x' },
    { organization_id: 'o1', member: { '@type': 'Organization', id: 'o2', name: 'Aber Council' } },
  ],
  events: [
    {
      name: 'Aber Alliance, June',
      organization_id: 'o1',
      start_date: '2021-06-24T13:30:00',
      end_date: '2021-06-24T15:00',
      location: 'Town Hall',
      attendees: [{ person_id: 'p1', status: 'apologies' }, { person_id: 'p2' }],
    },
  ],
};
const meeting = { row: 1, board: 'Aber Alliance', date: '2021-06-24', start: '13:30', locator: 'events 1' };

it('is read as people, boards, organisations, posts, seats and meetings', async () => {
  const { rows, problems } = await readText('a.json', JSON.stringify(file));
  expect(problems).toEqual([]);
  expect(rows).toEqual({
    areas: [{ row: 1, area: 'Aber', code: 'W99' }],
    organisations: [
      { row: 2, organisation: 'Aber Council', kind: 'council', name_cy: 'Cyngor Aber', locator: 'organizations 2' },
    ],
    boards: [
      {
        row: 1,
        board: 'Aber Alliance',
        kind: 'Partnership',
        part_of: 'Bryn Board',
        areas: ['Aber'],
        locator: 'organizations 1',
      },
      { row: 3, board: 'Bryn Board', locator: 'organizations 3' },
    ],
    people: [
      { row: 1, person: 'Ann Sample', honorific: 'Cllr', aliases: ['A. Sample'], locator: 'persons 1' },
      { row: 2, person: 'Bob Placeholder', locator: 'persons 2' },
    ],
    posts: [
      { row: 1, post: 'Chief Officer', organisation: 'Aber Council', locator: 'posts 1' },
      { row: 2, post: 'Chief Officer', organisation: 'Aber Council', person: 'Ann Sample', locator: 'memberships 2' },
    ],
    seats: [
      {
        row: 1,
        person: 'Ann Sample',
        board: 'Aber Alliance',
        title: 'Lead for roads',
        on_behalf_of: 'Aber Council',
        to: '2021-06',
        locator: 'memberships 1',
      },
      { row: 3, organisation: 'Aber Council', board: 'Aber Alliance', locator: 'memberships 3' },
      {
        row: 4,
        person: 'Bob Placeholder',
        board: 'Aber Alliance',
        role: 'CHAIR',
        from: '2019',
        locator: 'memberships 4',
      },
    ],
    meetings: [{ ...meeting, end: '15:00', place: 'Town Hall' }],
    attendance: [
      { ...meeting, person: 'Ann Sample', status: 'APOLOGIES' },
      { ...meeting, person: 'Bob Placeholder' },
    ],
  });
});

it('tells two people of one name apart by their ids, and nobody else', async () => {
  const { rows } = await readText(
    'a.json',
    JSON.stringify({ persons: [...file.persons, { id: 'p3', name: 'ann sample' }] }),
  );
  expect(rows.people?.map((row) => ('id' in row ? row.id : null))).toEqual(['p1', null, 'p3']);
});

it('says which items are none, and reads the others', async () => {
  const { rows, problems } = await readText(
    'a.json',
    JSON.stringify({
      persons: [5, { name: 'Ann Sample', id: { deep: true } }],
      memberships: [{ person_id: 'nobody' }],
    }),
  );
  expect(rows).toEqual({ people: [{ row: 1, person: 'Ann Sample', locator: 'persons 1' }] });
  expect(problems).toEqual([
    ['WARNING', 'itemNotUnderstood', 1],
    ['WARNING', 'itemNotUnderstood', 1],
  ]);
});

it.each([
  ['that is broken', '{"persons": [', 'jsonBroken'],
  ['of something else', '{"name": "package", "version": "1"}', 'nothingUnderstood'],
  ['of a number', '5', 'nothingUnderstood'],
  ['as deep as a well', '['.repeat(200_000), 'jsonBroken'],
  ['with what all objects have', '{"__proto__": {"persons": [{"name": "Ann"}]}}', 'nothingUnderstood'],
])('a file %s is refused', async (_, text, rule) => {
  expect(await readText('a.json', text)).toMatchObject({ rows: {}, problems: [['ERROR', rule, null]] });
});
