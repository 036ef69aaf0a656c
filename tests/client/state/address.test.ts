import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, fromAddress, reservedKeys, toAddress, toExport, toReport } from '../../../client/state/address.ts';
import {
  everything,
  languages,
  type Place,
  type ScopeChoice,
  start,
  take,
  themes,
  viewNames,
} from '../../../client/state/place.ts';
import { seatRoles, tiers } from '../../../client/state/scopeWords.ts';
import { partialDate } from '../../../server/domain/partialDate.ts';
import { askedScope } from '../../../server/http/askedScope.ts';
import type { ScopeInput } from '../../../server/questions/readScope.ts';

const id = fc.stringMatching(/^[a-z]+_[a-z0-9]{1,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const year = fc.integer({ min: 1900, max: 2099 });
const partial = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
);
const perhaps = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const times = fc.oneof(
  partial.map((asOf) => ({ asOf, from: null, to: null })),
  fc.tuple(perhaps(partial), perhaps(partial)).map(([from, to]) => ({ asOf: null, from, to })),
);
const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...viewNames),
  record: perhaps(
    fc.oneof(
      id,
      fc.tuple(id, id).map((pair) => pair.join('~')),
    ),
  ),
  selection: ids,
  scope: fc
    .record({
      times,
      presumeMonths: perhaps(fc.integer({ min: 0, max: 120 })),
      areas: ids,
      themes: ids,
      tiers: fc.subarray([...tiers]),
      kinds: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 3 }),
      statedOnly: fc.boolean(),
      seats: fc.subarray([...seatRoles]),
      withoutUndated: fc.boolean(),
    })
    .map(({ times: days, ...rest }) => ({ ...rest, ...days })),
  rolesOnly: fc.boolean(),
  language: perhaps(fc.constantFrom(...languages)),
  theme: perhaps(fc.constantFrom(...themes)),
  options: fc.dictionary(
    fc.stringMatching(/^[a-z][a-zA-Z]{0,7}$/).filter((key) => !reservedKeys.includes(key)),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    { maxKeys: 3 },
  ),
});

describe('the address of a place', () => {
  it('leads back to the place, whatever it is', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(fromAddress(toAddress(one))).toEqual(one);
      }),
    );
  });

  it('says only what differs from the start', () => {
    expect(toAddress(start)).toBe('/landscape');
    expect(toAddress({ ...start, view: 'people', scope: { ...everything, asOf: '2019-06', areas: ['a', 'b'] } })).toBe(
      '/people?asOf=2019-06&areas=a,b',
    );
  });

  it('opens with what it understands and leaves the rest as at the start', () => {
    const odd = '/nowhere?asOf=2021-02-31&tiers=LOCAL,MOON&theme=pink&presume=-3&select=x&sort=name';
    expect(fromAddress(odd)).toEqual({
      ...start,
      selection: ['x'],
      scope: { ...everything, tiers: ['LOCAL'] },
      options: { sort: 'name' },
    });
  });

  it('opens even when it is not well written', () => {
    expect(fromAddress('/people/%E0%A4%A').record).toBeNull();
    expect(fromAddress('//elsewhere.example/people').view).toBe('landscape');
  });

  it.each(['names=roles', 'names=role', 'NAMES=roles', 'Names=ROLES', 'names=all&NAMES=roles', '%20names=roles'])(
    '%s shows nobody by name, however it is spelt',
    (query) => {
      const { rolesOnly, options } = fromAddress(`/people?${query}`);
      expect({ rolesOnly, options }).toEqual({ rolesOnly: true, options: {} });
    },
  );

  it('takes an as-of date before a window', () => {
    expect(fromAddress('/people?asOf=2019&from=2018').scope).toEqual({ ...everything, asOf: '2019' });
    expect(fromAddress('/people?from=2018').scope).toEqual({ ...everything, from: '2018' });
  });
});

describe('a date of the address', () => {
  it.each(['2019', '2019-06', '2024-02-29'])('%s is one', (text) => expect(date(text)).toBe(text));
  it.each(['', '19', '2019-13', '2019-6', '2023-02-29', '2021-02-31', '2019-06-24T00:00'])('%s is none', (text) =>
    expect(date(text)).toBeNull(),
  );
});

describe('a step', () => {
  const here: Place = { ...start, view: 'people', record: 'p', selection: ['s'], options: { sort: 'name' } };

  it('to another view leaves page and options behind, and keeps scope and selection', () => {
    expect(take(here, { view: 'overlaps' })).toEqual({ ...here, view: 'overlaps', record: null, options: {} });
  });

  it('within a view keeps them', () => {
    expect(take(here, { view: 'people', selection: [] })).toEqual({ ...here, selection: [] });
  });

  it('merges scope and options, and null drops an option', () => {
    const next = take(here, { scope: { asOf: '2019' }, options: { sort: null, show: 'all' } });
    expect(next.scope).toEqual({ ...everything, asOf: '2019' });
    expect(next.options).toEqual({ show: 'all' });
  });

  it('is written whatever somebody typed, half a letter too', () => {
    const place = { ...start, scope: { ...everything, kinds: ['\ud800'] }, options: { find: 'a\ud83d' } };
    expect(fromAddress(toAddress(place)).options.find).toBe('a\ufffd');
  });
});

it('an export has the scope and the names that are shown, and nothing of the view', () => {
  const scope = {
    ...everything,
    asOf: '2019',
    areas: ['area_a', 'area_b'],
    kinds: ['safety, local'],
    statedOnly: true,
  };
  const place: Place = { ...start, view: 'people', scope, rolesOnly: true, options: { find: 'Ann' }, selection: ['x'] };
  expect(toExport(place, 'csv', 'cy')).toBe(
    '/export/csv?asOf=2019&areas=area_a,area_b&kinds=safety%252C%2520local&certainty=stated&names=roles&lang=cy',
  );
  expect(toExport(start, 'ics', 'en')).toBe('/export/ics?lang=en');
});

it('a paper for a board has its contents, its scenario and its languages besides', () => {
  const place: Place = {
    ...start,
    scope: { ...everything, tiers: ['LOCAL'] },
    rolesOnly: true,
    options: { in: 'both' },
  };
  const wish = { contents: ['map', 'load'], tongue: 'both', scenario: 'scenario_1' };
  expect(toReport(place, 'report.docx', wish)).toBe(
    '/export/report.docx?tiers=LOCAL&contents=map,load&scenario=scenario_1&names=roles&lang=both',
  );
});

describe('what an address asks of the landscape', () => {
  const asked = (scope: Partial<ScopeChoice>, rolesOnly = true): ScopeInput => {
    const place: Place = { ...start, scope: { ...everything, ...scope }, rolesOnly };
    return askedScope(new URL(toExport(place, 'csv', 'cy'), 'http://localhost').searchParams);
  };
  // Every part of a scope is here, or it does not compile.
  const parts: { [P in keyof ScopeChoice]: [ScopeChoice[P], ScopeInput] } = {
    asOf: ['2019-06', { asOf: partialDate('2019-06') }],
    from: ['2019', { from: partialDate('2019') }],
    to: ['2020-02-29', { to: partialDate('2020-02-29') }],
    presumeMonths: [24, { presumeMonths: 24 }],
    areas: [['area_a', 'area_b'], { areas: ['area_a', 'area_b'] }],
    themes: [['theme_a'], { themes: ['theme_a'] }],
    tiers: [[...tiers], { tiers: [...tiers] }],
    kinds: [['safety, local', 'forum'], { kinds: ['safety, local', 'forum'] }],
    statedOnly: [true, { certainty: 'STATED_ONLY' }],
    seats: [[...seatRoles], { seats: [...seatRoles] }],
    withoutUndated: [true, { undated: 'EXCLUDE' }],
  };

  it.each(Object.entries(parts))('is understood by the server, %s', (part, [chosen, input]) => {
    expect(asked({ [part]: chosen })).toEqual(input);
  });

  it('is everything where nothing is said', () => {
    expect(asked({}, false)).toEqual({});
  });
});
