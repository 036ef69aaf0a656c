import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfSight, type SightBoard } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

const areas = { Aber: [], North: ['Aber'], South: ['Aber'] };
const themes = { Safety: null, Violence: 'Safety', Housing: null };
/** One national board, one regional for each half, a local one in each. */
const boards = (over: Record<string, object> = {}): NonNullable<World['boards']> =>
  [
    { id: 'National', tier: 'NATIONAL' as const, areas: ['Aber'] },
    { id: 'RegionN', tier: 'REGIONAL' as const, areas: ['North'] },
    { id: 'RegionS', tier: 'REGIONAL' as const, areas: ['South'] },
    { id: 'LocalN', tier: 'LOCAL' as const, areas: ['North'] },
    { id: 'LocalS', tier: 'LOCAL' as const, areas: ['South'] },
  ].map((board) => ({ themes: ['Violence'], ...board, ...over[board.id] }));
const joined = (person: string, ...on: string[]) => on.map((board) => ({ person, board }));

function sight(world: World, theme = 'Safety', scope: Partial<Scope> = {}) {
  const found = lineOfSight(projectionOf({ areas, themes, ...world }, scope), theme);
  const of = (id: string) => found.boards.find(({ board }) => board === id) as SightBoard;
  return { ...found, of };
}

describe('line of sight', () => {
  it('follows a reporting line up, step by step, to the top', () => {
    const { of, top } = sight({
      boards: boards({ LocalN: { reportsTo: ['RegionN'] }, RegionN: { partOf: 'National' } }),
    });
    expect(top).toBe('NATIONAL');
    expect(of('National').status).toBe('TOP');
    expect(of('LocalN')).toMatchObject({ status: 'REACHES', above: 'REGIONAL', breaksAt: [] });
    expect(of('LocalN').sees).toMatchObject([{ to: 'RegionN', certainty: 'STATED', links: [{ kind: 'LINE' }] }]);
  });

  it('does not follow a line down', () => {
    const { of } = sight({ boards: boards({ RegionN: { reportsTo: ['LocalN'] } }) });
    expect(of('LocalN').sees).toEqual([]);
  });

  it('sees by a person who sits on both on a common day, and not by one of two times', () => {
    const seats = (year: string) => [
      { person: 'Ann', board: 'LocalN', from: '2019', to: '2019' },
      { person: 'Ann', board: 'RegionN', from: year, to: year },
    ];
    const at = (year: string) => sight({ boards: boards(), seats: seats(year) }).of('LocalN').sees;
    expect(at('2019')).toMatchObject([{ to: 'RegionN', links: [{ kind: 'PERSON', people: ['Ann'] }] }]);
    expect(at('2021')).toEqual([]);
  });

  it('sees through boards of the same theme, and not through others', () => {
    const through = (theme: string) =>
      sight({
        boards: [...boards(), { id: 'Between', tier: 'LOCAL', areas: ['North'], themes: [theme] }],
        seats: [...joined('Ann', 'LocalN', 'Between'), ...joined('Bob', 'Between', 'RegionN')],
      }).of('LocalN').sees;
    expect(through('Violence')).toMatchObject([{ to: 'RegionN', links: [{ to: 'Between' }, { to: 'RegionN' }] }]);
    expect(through('Housing')).toEqual([]);
  });

  it('does not see down again through a board above the tier it looks for', () => {
    const { of } = sight({
      boards: boards(),
      seats: [...joined('Ann', 'LocalN', 'National'), ...joined('Bob', 'National', 'RegionN')],
    });
    expect(of('LocalN')).toMatchObject({ status: 'BREAKS', sees: [] });
  });

  it('looks on common ground only, and to the next tier that has a board there', () => {
    expect(sight({ boards: boards(), seats: joined('Ann', 'LocalN', 'RegionS') }).of('LocalN').sees).toEqual([]);
    const withoutRegion = boards().filter(({ id }) => id !== 'RegionN');
    expect(sight({ boards: withoutRegion, seats: joined('Ann', 'LocalN', 'National') }).of('LocalN')).toMatchObject({
      above: 'NATIONAL',
      status: 'REACHES',
    });
  });

  it('says where the line breaks', () => {
    const { of, breaks } = sight({ boards: boards({ LocalN: { reportsTo: ['RegionN'] } }) });
    expect(of('LocalN')).toMatchObject({ status: 'BREAKS', breaksAt: ['RegionN'] });
    expect(of('LocalS')).toMatchObject({ status: 'BREAKS', breaksAt: ['LocalS'] });
    expect(breaks).toEqual([
      { below: 'REGIONAL', above: 'NATIONAL', boards: ['RegionN', 'RegionS'] },
      { below: 'LOCAL', above: 'REGIONAL', boards: ['LocalS'] },
    ]);
  });

  it('names the single people on whom it depends, and no one who can be spared', () => {
    const lines = { LocalN: { reportsTo: ['RegionN'] } };
    const alone = sight({ boards: boards(lines), seats: joined('Ann', 'RegionN', 'National') });
    expect(alone.people).toEqual([{ person: 'Ann', boards: ['LocalN', 'RegionN'] }]);
    const two = [...joined('Ann', 'RegionN', 'National'), ...joined('Bob', 'RegionN', 'National')];
    expect(sight({ boards: boards(lines), seats: two }).people).toEqual([]);
    const lineBeside = boards({ ...lines, RegionN: { reportsTo: ['National'] } });
    expect(sight({ boards: lineBeside, seats: joined('Ann', 'RegionN', 'National') }).people).toEqual([]);
  });

  it('keeps stated and inferred apart', () => {
    const inferred = { LocalN: { reportsTo: ['RegionN'], inferredFacts: ['reportsTo:RegionN'] } };
    expect(sight({ boards: boards(inferred) }).of('LocalN').sees).toMatchObject([{ certainty: 'INFERRED' }]);
    const stated = sight({ boards: boards(inferred) }, 'Safety', { certainty: 'STATED_ONLY' });
    expect(stated.of('LocalN').sees).toEqual([]);
  });

  it('does not judge a board whose tier or ground is unknown', () => {
    const unknown = sight({ boards: boards({ LocalN: { tier: null }, LocalS: { areas: [] } }) });
    expect(unknown.of('LocalN')).toMatchObject({ status: 'UNKNOWN', above: null });
    expect(unknown.of('LocalS')).toMatchObject({ status: 'UNKNOWN', above: null });
    expect(unknown.breaks.flatMap(({ boards: all }) => all)).not.toContain('LocalN');
  });

  it('tells a board with nothing above it from one that is not seen', () => {
    const elsewhere = boards({ National: { areas: ['South'] } }).filter(({ id }) => id !== 'RegionN');
    expect(sight({ boards: elsewhere }).of('LocalN').status).toBe('NOTHING_ABOVE');
  });

  it('is empty for a theme that no board deals with, and unknown for one that is not there', () => {
    expect(sight({ boards: boards() }, 'Housing')).toMatchObject({ top: null, boards: [], breaks: [], people: [] });
    expect(() => sight({ boards: boards() }, 'Nothing')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('the way that is shown', () => {
  const seatOf = (person: string, certainty: 'STATED' | 'INFERRED', ...on: string[]) =>
    on.map((board) => ({ person, board, certainty }));

  it('is by what is stated before what is inferred, and by a line before people', () => {
    const way = (over: Record<string, object>, ...seats: NonNullable<World['seats']>) =>
      sight({ boards: boards(over), seats })
        .of('LocalN')
        .sees.flatMap(({ links }) => links);
    const line = { LocalN: { reportsTo: ['RegionN'] } };
    const inferredLine = { LocalN: { reportsTo: ['RegionN'], inferredFacts: ['reportsTo:RegionN'] } };
    const stated = seatOf('Ann', 'STATED', 'LocalN', 'RegionN');
    const inferred = seatOf('Ann', 'INFERRED', 'LocalN', 'RegionN');
    expect(way(line, ...stated)).toMatchObject([{ kind: 'LINE', certainty: 'STATED' }]);
    expect(way(inferredLine, ...stated)).toMatchObject([{ kind: 'PERSON', certainty: 'STATED', people: ['Ann'] }]);
    expect(way(inferredLine, ...inferred)).toMatchObject([{ kind: 'LINE', certainty: 'INFERRED' }]);
    expect(way({}, ...inferred)).toMatchObject([{ kind: 'PERSON', certainty: 'INFERRED' }]);
  });

  it('is stated only when all of it is', () => {
    const between = { id: 'Between', tier: 'LOCAL' as const, areas: ['North'], themes: ['Violence'] };
    const through = (certainty: 'STATED' | 'INFERRED') =>
      sight({
        boards: [...boards(), between],
        seats: [...seatOf('Ann', 'STATED', 'LocalN', 'Between'), ...seatOf('Bob', certainty, 'Between', 'RegionN')],
      }).of('LocalN').sees;
    expect(through('INFERRED')).toMatchObject([{ certainty: 'INFERRED', links: { length: 2 } }]);
    expect(through('STATED')).toMatchObject([{ certainty: 'STATED', links: { length: 2 } }]);
  });

  it('goes through the board of the lesser id where two would do', () => {
    const two = ['Z', 'Y'].map((id) => ({ id, tier: 'LOCAL' as const, areas: ['North'], themes: ['Violence'] }));
    const seats = ['Z', 'Y'].flatMap((id) => [
      ...joined(`To ${id}`, 'LocalN', id),
      ...joined(`From ${id}`, id, 'RegionN'),
    ]);
    const { of } = sight({ boards: [...two, ...boards()], seats });
    expect(of('LocalN').sees[0]?.links.map(({ to }) => to)).toEqual(['Y', 'RegionN']);
  });

  it('is no line of succession, of doubt, or to a board of another theme', () => {
    for (const line of [{ succeededBy: ['RegionN'] }, { mayBeSameAs: ['RegionN'] }])
      expect(sight({ boards: boards({ LocalN: line }) }).of('LocalN').sees).toEqual([]);
    const elsewhere = { id: 'Elsewhere', themes: ['Housing'], reportsTo: ['RegionN'] };
    const over = { LocalN: { reportsTo: ['Elsewhere'] } };
    expect(sight({ boards: [...boards(over), elsewhere] }).of('LocalN').sees).toEqual([]);
  });
});

describe('what is said of a theme', () => {
  it('takes in boards with other themes besides, and goes from the highest tier to the lowest, those of none last', () => {
    const over = {
      RegionN: { themes: ['Housing', 'Violence'] },
      LocalS: { tier: null },
      RegionS: { themes: ['Housing'] },
    };
    expect(sight({ boards: boards(over).reverse() }).boards.map(({ board }) => board)).toEqual([
      'National',
      'RegionN',
      'LocalN',
      'LocalS',
    ]);
    expect(sight({ boards: boards().reverse() }).boards.map(({ board }) => board)).toEqual([
      'National',
      'RegionN',
      'RegionS',
      'LocalN',
      'LocalS',
    ]);
  });

  it('names no tier of boards whose tier nobody knows', () => {
    const none = Object.fromEntries(boards().map(({ id }) => [id, { tier: null }]));
    const { top, breaks, boards: all } = sight({ boards: boards(none), seats: joined('Ann', 'LocalN', 'National') });
    expect([top, breaks]).toEqual([null, []]);
    expect(all.map(({ status, sees }) => [status, sees])).toEqual(boards().map(() => ['UNKNOWN', []]));
  });

  it('does not take a board of unknown tier or ground for one that could be seen', () => {
    for (const unknown of [{ tier: null }, { areas: [] }]) {
      const over = { RegionN: unknown, LocalN: { reportsTo: ['RegionN'] } };
      expect(sight({ boards: boards(over) }).of('LocalN')).toMatchObject({ above: 'NATIONAL', status: 'BREAKS' });
    }
  });

  it('says where each line ends, and each step that is missing with all its boards', () => {
    const third = { id: 'RegionM', tier: 'REGIONAL' as const, areas: ['North'], themes: ['Violence'] };
    const over = { LocalN: { reportsTo: ['RegionN', 'RegionM'] } };
    const { of, breaks } = sight({ boards: [...boards(over), third] });
    expect([of('LocalN').breaksAt, of('LocalS').breaksAt, of('RegionN').breaksAt]).toEqual([
      ['RegionM', 'RegionN'],
      ['LocalS'],
      ['RegionN'],
    ]);
    expect(breaks).toEqual([
      { below: 'REGIONAL', above: 'NATIONAL', boards: ['RegionM', 'RegionN', 'RegionS'] },
      { below: 'LOCAL', above: 'REGIONAL', boards: ['LocalS'] },
    ]);
  });

  it('ends a line at a board that has nothing above it and is not the top', () => {
    const over = { National: { areas: ['South'] }, LocalN: { reportsTo: ['RegionN'] } };
    const { of } = sight({ boards: boards(over) });
    expect(of('RegionN')).toMatchObject({ status: 'NOTHING_ABOVE', above: null, breaksAt: [] });
    expect(of('LocalN')).toMatchObject({ status: 'BREAKS', breaksAt: ['RegionN'] });
  });

  it('lists those on whom it depends by how many boards do, then by id', () => {
    const seats = [
      ...joined('Zoe', 'RegionN', 'National'),
      ...joined('Cat', 'RegionS', 'National'),
      ...joined('Bob', 'LocalS', 'RegionS'),
      ...joined('Ann', 'LocalT', 'RegionS'),
    ];
    const more = [
      { id: 'LocalT', tier: 'LOCAL' as const, areas: ['South'], themes: ['Violence'] },
      { id: 'LocalM', tier: 'LOCAL' as const, areas: ['North'], themes: ['Violence'], reportsTo: ['RegionN'] },
    ];
    const { people } = sight({ boards: [...boards({ LocalN: { reportsTo: ['RegionN'] } }), ...more], seats });
    expect(people).toEqual([
      { person: 'Cat', boards: ['LocalS', 'LocalT', 'RegionS'] },
      { person: 'Zoe', boards: ['LocalM', 'LocalN', 'RegionN'] },
      { person: 'Ann', boards: ['LocalT'] },
      { person: 'Bob', boards: ['LocalS'] },
    ]);
  });
});

describe('in any landscape', () => {
  const ids = ['National', 'RegionN', 'RegionS', 'LocalN', 'LocalS'];
  const world = fc.record({
    seats: fc.array(fc.record({ person: fc.constantFrom('P', 'Q', 'R'), board: fc.constantFrom(...ids) }), {
      maxLength: 9,
    }),
    lines: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids), { maxKeys: 3 }),
  });
  const made = ({ seats, lines }: { seats: { person: string; board: string }[]; lines: Record<string, string> }) => {
    const over = Object.entries(lines).filter(([from, to]) => from !== to);
    return { seats, boards: boards(Object.fromEntries(over.map(([from, to]) => [from, { reportsTo: [to] }]))) };
  };

  it('whoever it depends on breaks it when taken off every board', () => {
    fc.assert(
      fc.property(world, (it) => {
        const all = made(it);
        const before = sight(all);
        const reaching = before.boards.filter(({ status }) => status === 'REACHES').map(({ board }) => board);
        for (const person of ['P', 'Q', 'R']) {
          const after = sight({ ...all, seats: all.seats.filter((seat) => seat.person !== person) });
          const lost = reaching.filter((board) => after.of(board).status !== 'REACHES').sort();
          expect(before.people.find((one) => one.person === person)?.boards ?? []).toEqual(lost);
        }
      }),
    );
  });

  it('another seat or line never takes sight away', () => {
    fc.assert(
      fc.property(world, fc.constantFrom('P', 'Q', 'R'), fc.constantFrom(...ids), (it, person, board) => {
        const all = made(it);
        const reaching = (found: ReturnType<typeof sight>) =>
          found.boards.filter(({ status }) => status === 'REACHES').map(({ board: id }) => id);
        const more = reaching(sight({ ...all, seats: [...all.seats, { person, board }] }));
        expect(more).toEqual(expect.arrayContaining(reaching(sight(all))));
      }),
    );
  });
});
