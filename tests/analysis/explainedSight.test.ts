import { describe, expect, it } from 'vitest';
import { type ExplainedBoard, explainedSight, mostTelling } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

const areas = { Aber: [], North: ['Aber'], South: ['Aber'] };
const themes = { Safety: null, Violence: 'Safety', Housing: null };
/** One national board, one regional for each half, two local ones in the north and one in the south. */
const boards = (over: Record<string, object> = {}): NonNullable<World['boards']> =>
  [
    { id: 'National', tier: 'NATIONAL' as const, areas: ['Aber'] },
    { id: 'RegionN', tier: 'REGIONAL' as const, areas: ['North'] },
    { id: 'RegionS', tier: 'REGIONAL' as const, areas: ['South'] },
    { id: 'LocalM', tier: 'LOCAL' as const, areas: ['North'] },
    { id: 'LocalN', tier: 'LOCAL' as const, areas: ['North'] },
    { id: 'LocalS', tier: 'LOCAL' as const, areas: ['South'] },
  ].map((board) => ({ themes: ['Violence'], ...board, ...over[board.id] }));
const joined = (person: string, ...on: string[]) => on.map((board) => ({ person, board }));
const upward = { RegionN: { reportsTo: ['National'] }, RegionS: { reportsTo: ['National'] } };

function sight(
  world: World,
  { scope = {}, reportsOnly = false }: { scope?: Partial<Scope>; reportsOnly?: boolean } = {},
) {
  const found = explainedSight(projectionOf({ areas, themes, ...world }, scope), 'Safety', reportsOnly);
  const of = (id: string) => found.boards.find(({ board }) => board === id) as ExplainedBoard;
  return { ...found, of };
}

describe('by what a board reaches the top', () => {
  it('is a report when stated lines lead all the way, though people sit on both besides', () => {
    const lines = { ...upward, LocalN: { reportsTo: ['RegionN'] } };
    const { of } = sight({ boards: boards(lines), seats: joined('Ann', 'LocalN', 'RegionN') });
    expect([of('LocalN').how, of('RegionN').how, of('National').how, of('LocalM').how]).toEqual([
      'REPORTED',
      'REPORTED',
      null,
      null,
    ]);
  });

  it('is people as soon as one step rests on them, here or further up', () => {
    const below = sight({ boards: boards(upward), seats: joined('Ann', 'LocalN', 'RegionN') });
    expect(below.of('LocalN').how).toBe('PEOPLE');
    const above = { LocalN: { reportsTo: ['RegionN'] } };
    expect(sight({ boards: boards(above), seats: joined('Ann', 'RegionN', 'National') }).of('LocalN').how).toBe(
      'PEOPLE',
    );
  });

  it('is inferred when every way has something that is, and not when another has none', () => {
    const inferredLine = { ...upward, LocalN: { reportsTo: ['RegionN'], inferredFacts: ['reportsTo:RegionN'] } };
    expect(sight({ boards: boards(inferredLine) }).of('LocalN').how).toBe('INFERRED');
    const seats = joined('Ann', 'LocalN', 'RegionN');
    expect(sight({ boards: boards(inferredLine), seats }).of('LocalN').how).toBe('PEOPLE');
    const inferredSeats = seats.map((seat) => ({ ...seat, certainty: 'INFERRED' as const }));
    expect(sight({ boards: boards(upward), seats: inferredSeats }).of('LocalN').how).toBe('INFERRED');
  });
});

describe('with reports only', () => {
  it('people carry nothing, and nothing hangs on them', () => {
    const world = { boards: boards(upward), seats: joined('Ann', 'LocalN', 'RegionN') };
    expect(sight(world).of('LocalN')).toMatchObject({ status: 'REACHES', how: 'PEOPLE' });
    expect(sight(world).people).toMatchObject([{ person: 'Ann' }]);
    const only = sight(world, { reportsOnly: true });
    expect(only.of('LocalN')).toMatchObject({ status: 'BREAKS', how: null, sees: [] });
    expect(only.of('RegionN')).toMatchObject({ status: 'REACHES', how: 'REPORTED' });
    expect(only.people).toEqual([]);
    expect(only.links.map(({ kind }) => kind)).toEqual(['LINE', 'LINE']);
  });
});

describe('the links of the ways', () => {
  it('are each there once, people in one direction', () => {
    const lines = { ...upward, LocalN: { reportsTo: ['RegionN'] }, LocalM: { reportsTo: ['RegionN'] } };
    const seats = joined('Ann', 'LocalS', 'RegionS');
    const { links } = sight({ boards: boards(lines), seats });
    expect(links.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'LINE LocalM RegionN',
      'LINE LocalN RegionN',
      'LINE RegionN National',
      'LINE RegionS National',
      'PERSON LocalS RegionS',
    ]);
  });
});

describe('of the ways, those are drawn', () => {
  const between = { id: 'Between', tier: 'LOCAL' as const, areas: ['North'], themes: ['Violence'] };
  const regionX = { id: 'RegionX', tier: 'REGIONAL' as const, areas: ['North'], themes: ['Violence'] };
  const from = (id: string, { links }: ReturnType<typeof sight>) => links.filter((link) => link.from === id);

  it('which lead straight up, and none through others beside them', () => {
    const lines = { ...upward, LocalN: { reportsTo: ['RegionN', 'Between'] } };
    const world = { boards: [...boards(lines), { ...between, reportsTo: ['RegionX'] }, regionX] };
    expect(
      sight(world)
        .of('LocalN')
        .sees.map(({ to }) => to),
    ).toEqual(['RegionN', 'RegionX']);
    expect(from('LocalN', sight(world)).map(({ to }) => to)).toEqual(['RegionN']);
  });

  it('which go on to the top, when what is straight above does not', () => {
    const lines = { ...upward, LocalN: { reportsTo: ['RegionX', 'Between'] } };
    const world = { boards: [...boards(lines), { ...between, reportsTo: ['RegionN'] }, regionX] };
    expect(sight(world).of('LocalN').status).toBe('REACHES');
    expect(from('LocalN', sight(world)).map(({ to }) => to)).toEqual(['Between', 'RegionX']);
  });

  it('which are the shortest, when nothing is straight above', () => {
    const lines = { ...upward, LocalN: { reportsTo: ['Between'] } };
    const world = { boards: [...boards(lines), { ...between, reportsTo: ['RegionX', 'RegionN'] }, regionX] };
    const { links } = sight(world);
    expect(links.filter((link) => link.from === 'LocalN').map(({ to }) => to)).toEqual(['Between']);
    const broken = {
      boards: [...boards({ LocalN: { reportsTo: ['Between'] } }), { ...between, reportsTo: ['RegionX'] }, regionX],
    };
    expect(sight(broken).of('LocalN').status).toBe('BREAKS');
    expect(from('LocalN', sight(broken)).map(({ to }) => to)).toEqual(['Between']);
  });
});

describe('where a reporting line leads', () => {
  const others = [
    { id: 'Homes', tier: 'REGIONAL' as const, areas: ['North'], themes: ['Housing'] },
    { id: 'Blank', tier: 'REGIONAL' as const, areas: ['North'], themes: [] },
    { id: 'Past', tier: 'REGIONAL' as const, areas: ['North'], themes: ['Violence'], to: '2023-03' },
  ];
  const ends = (over: object, scope: Partial<Scope> = {}) =>
    sight({ boards: [...boards({ LocalN: over }), ...others] }, { scope })
      .of('LocalN')
      .lines.map(({ to, end, certainty }) => `${to} ${end} ${certainty}`);

  it('is told for each of them, what it is part of too', () => {
    expect(ends({ reportsTo: ['RegionN', 'Homes', 'Blank'], partOf: 'Past' })).toEqual([
      'Blank THEME_UNKNOWN STATED',
      'Homes OTHER_THEME STATED',
      'Past THEME STATED',
      'RegionN THEME STATED',
    ]);
  });

  it('is a board that is no more, on a day after its end', () => {
    expect(ends({ reportsTo: ['Past'] }, { asOf: '2024-01-01' })).toEqual(['Past DISSOLVED STATED']);
    expect(ends({ reportsTo: ['Past'] }, { asOf: '2023-03-31' })).toEqual(['Past THEME STATED']);
  });

  it('is a board that the scope leaves out', () => {
    expect(ends({ reportsTo: ['RegionN'] }, { tiers: ['LOCAL', 'NATIONAL'] })).toEqual(['RegionN OUT_OF_SCOPE STATED']);
  });

  it('is stated when one of two facts is', () => {
    const both = { reportsTo: ['RegionN'], partOf: 'RegionN' };
    expect(ends({ ...both, inferredFacts: ['partOf'] })).toEqual(['RegionN THEME STATED']);
    expect(ends({ ...both, inferredFacts: ['reportsTo:RegionN'] })).toEqual(['RegionN THEME STATED']);
    expect(ends({ ...both, inferredFacts: ['partOf', 'reportsTo'] })).toEqual(['RegionN THEME INFERRED']);
  });
});

describe('what could mend a broken line', () => {
  it('is a board of the tier it looks for, on its ground, that reaches the top; named are those that report to it already', () => {
    const { of } = sight({ boards: boards({ ...upward, LocalM: { reportsTo: ['RegionN'] } }) });
    expect(of('LocalN').mend).toEqual({ to: 'RegionN', as: ['LocalM'] });
    expect(of('LocalS').mend).toEqual({ to: 'RegionS', as: [] });
    expect([of('LocalM').mend, of('RegionN').mend, of('National').mend]).toEqual([null, null, null]);
  });

  it('is not a board that does not reach the top itself, nor one of other ground', () => {
    const { of } = sight({ boards: boards({ RegionS: { reportsTo: ['National'] } }) });
    expect(of('LocalN').mend).toBeNull();
    expect(of('RegionN').mend).toEqual({ to: 'National', as: ['RegionS'] });
  });

  it('is the one to which most others of its tier report, then the one of the least ground, then the lesser id', () => {
    const more = [
      { id: 'RegionA', tier: 'REGIONAL' as const, areas: ['Aber'], themes: ['Violence'], reportsTo: ['National'] },
      { id: 'RegionB', tier: 'REGIONAL' as const, areas: ['North'], themes: ['Violence'], reportsTo: ['National'] },
    ];
    const mended = (over: Record<string, object> = {}) =>
      sight({ boards: [...boards({ ...upward, ...over }), ...more] });
    expect(mended().of('LocalN').mend?.to).toBe('RegionB');
    expect(mended({ LocalM: { reportsTo: ['RegionA'] } }).of('LocalN').mend).toEqual({ to: 'RegionA', as: ['LocalM'] });
    expect(mended({ RegionN: { reportsTo: ['LocalM'] } }).of('RegionN').mend).toEqual({
      to: 'National',
      as: ['RegionA', 'RegionB', 'RegionS'],
    });
  });

  it('is nothing for a board whose line breaks only further up', () => {
    const { of } = sight({ boards: boards({ LocalN: { reportsTo: ['RegionN'] } }) });
    expect(of('LocalN')).toMatchObject({ status: 'BREAKS', breaksAt: ['RegionN'], mend: null });
  });
});

describe('when not all boards can be shown', () => {
  it('all are, as long as there is room', () => {
    const { boards: all } = sight({ boards: boards() });
    expect(mostTelling(all, 6).size).toBe(6);
  });

  it('those that see nothing come first, then what their lines and mending lead to, then the top', () => {
    const lines = { ...upward, LocalM: { reportsTo: ['RegionN'] }, LocalS: { reportsTo: ['RegionS'] } };
    const { boards: all } = sight({ boards: boards(lines) });
    const shown = (most: number) => [...mostTelling(all, most)];
    expect(shown(1)).toEqual(['LocalN']);
    expect(shown(2)).toEqual(['LocalN', 'RegionN']);
    expect(shown(3)).toEqual(['LocalN', 'RegionN', 'National']);
    expect(shown(4)).toEqual(['LocalN', 'RegionN', 'National', 'RegionS']);
  });

  it('a line that breaks further up comes before the top', () => {
    const lines = { RegionS: upward.RegionS, LocalM: { reportsTo: ['RegionN'] }, LocalN: { reportsTo: ['RegionN'] } };
    const { boards: all } = sight({ boards: boards({ ...lines, LocalS: { reportsTo: ['RegionS'] } }) });
    expect([...mostTelling(all, 5)]).toEqual(['RegionN', 'National', 'LocalM', 'LocalN', 'RegionS']);
  });
});
