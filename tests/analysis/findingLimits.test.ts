// How many findings of a kind are told, and how many people, boards and organisations are looked at.
import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../server/analysis/findings/finding.ts';
import { councils, counties, crowd, find, fourCounties, local, seats, told } from './finding.ts';
import { membership, type World } from './world.ts';

const unrelated = (themes: readonly string[]) => Object.fromEntries(themes.map((theme) => [theme, null]));

describe('no more than fifty are told', () => {
  const themes = crowd('Theme', 51);
  const eleven = crowd('B', 11);
  const others = crowd('O', 40).flatMap((board) => seats(board, crowd(`${board} `, 8)));
  const meetings = eleven.map((board) => ({ board, date: '2020-06-01', start: '10:00', end: '12:00' }));
  const worlds: Partial<Record<FindingKind, World>> = {
    OVERLAP: { seats: [...eleven.flatMap((board) => seats(board, crowd('P', 8))), ...others] },
    BUSY_PERSON: membership(Object.fromEntries(crowd('B', 5).map((board) => [board, crowd('P', 51)]))),
    DUPLICATED_MEETINGS: {
      meetings: eleven.flatMap((board) => ['2020-06-01', '2020-09-01'].map((date) => ({ board, date }))),
      seats: eleven.flatMap((board) => seats(board, ['P', 'Q', 'R'])),
    },
    BROKEN_LINE: {
      ...fourCounties,
      themes: unrelated(themes),
      boards: [
        { id: 'Top', tier: 'REGIONAL', areas: counties, themes },
        ...themes.map((theme) => local(`Group ${theme}`, 'North', [theme])),
      ],
      seats: ['Top', ...themes.map((theme) => `Group ${theme}`)].flatMap((board) =>
        seats(board, [`Person of ${board}`]),
      ),
    },
    CROWDED: {
      ...fourCounties,
      themes: unrelated(themes),
      boards: crowd('B', 5).map((id) => local(id, 'North', themes)),
    },
    GAP: {
      ...fourCounties,
      themes: unrelated([...themes, 'Other']),
      boards: [
        ...['North', 'South', 'East'].map((area) => local(area, area, themes)),
        local('West Board', 'West', ['Other']),
      ],
    },
    GROUP: membership(
      Object.fromEntries(
        crowd('Circle', 51).flatMap((circle) =>
          ['A', 'B', 'C'].map((board) => [`${circle} ${board}`, [`P of ${circle}`]]),
        ),
      ),
    ),
    MISSING_ORGANISATION: councils(
      counties,
      Object.fromEntries(crowd('B', 51).map((board) => [board, counties.slice(1)])),
    ),
    LINE_ON_ONE_PERSON: {
      ...fourCounties,
      themes: unrelated(themes),
      boards: [
        { id: 'Top', tier: 'REGIONAL', areas: counties, themes },
        ...themes.map((theme) => local(`Group ${theme}`, 'North', [theme])),
      ],
      seats: themes.flatMap((theme) =>
        ['Top', `Group ${theme}`].map((board) => ({ board, person: `Person of ${theme}` })),
      ),
    },
    CLASH: { meetings, seats: eleven.flatMap((board) => seats(board, ['P'])) },
  };
  it.each(Object.entries(worlds))('%s', (kind, world) => {
    expect(find(world, kind as FindingKind)).toHaveLength(50);
  });
  it('and of organisations no more than five', () => {
    const six = crowd('Force', 6).flatMap((force) =>
      ['A', 'B', 'C'].map((board) => ({ board, person: `Person of ${force}`, onBehalfOf: force })),
    );
    expect(told({ seats: six }, 'ORGANISATION_LOAD')).toEqual(crowd('Force', 5));
  });
});

describe('looked at are', () => {
  it('the five hundred people with most boards', () => {
    // Each on four of thirty boards that are unlike, which alone is not worth telling.
    const many = (count: number) =>
      crowd('P', count).flatMap((person, i) =>
        [0, 1 + (i % 5), 8 + (i % 7), 17 + (i % 11)].map((step) => ({ board: `Wide ${(i + step) % 30}`, person })),
      );
    const three = ['A', 'B', 'C'].flatMap((board) => seats(board, ['Ann', 'Bob']));
    expect(told({ seats: [...many(499), ...three] }, 'BUSY_PERSON')).toEqual(['Ann']);
    expect(told({ seats: [...many(500), ...three] }, 'BUSY_PERSON')).toEqual([]);
  });
  it('themes on record of no more than 150 boards; wider ones are left to their narrower ones', () => {
    const world = (groups: NonNullable<World['boards']>, ofTop: string[]): World => ({
      ...fourCounties,
      themes: { Safety: null, Knives: 'Safety' },
      boards: [...groups, { id: 'Top', tier: 'REGIONAL', areas: counties, themes: ofTop }],
      seats: [...groups.map(({ id }) => id), 'Top'].map((board) => ({ board, person: `Person of ${board}` })),
    });
    const groups = crowd('Local', 149).map((id) => local(id, 'North', 'Knives'));
    expect(told(world(groups, ['Knives']), 'BROKEN_LINE')).toEqual(['Safety']);
    const oneMore = [...groups, local('Other', 'North', 'Safety')];
    expect(told(world(oneMore, ['Knives']), 'BROKEN_LINE')).toEqual(['Knives']);
    expect(told(world([local('A', 'North', 'Not on record')], ['Not on record']), 'BROKEN_LINE')).toEqual([]);
  });
  it('organisations of which there are no more than three hundred of a kind', () => {
    const missing = (count: number, more: NonNullable<World['organisations']> = []) => {
      const areas = crowd('Area', count);
      const world = councils(areas, { A: areas.slice(1) });
      return told({ ...world, organisations: [...(world.organisations ?? []), ...more] }, 'MISSING_ORGANISATION');
    };
    expect(missing(300)).toEqual(['Area1 Council']);
    expect(missing(301)).toEqual([]);
    // Of one without ground nobody knows of whom it is a peer.
    expect(missing(300, [{ id: 'Landless Council', kind: 'council' }])).toEqual(['Area1 Council']);
  });
});
