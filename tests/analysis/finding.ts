// What the tests of findings find with.
import type { FindingKind } from '../../server/analysis/findings/finding.ts';
import { findingRules } from '../../server/analysis/findings/findings.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

export const crowd = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
export const seats = (board: string, people: readonly string[], more: object = {}) =>
  people.map((person) => ({ board, person, ...more }));
export const find = (world: World, kind: FindingKind, scope: Partial<Scope> = {}) =>
  findingRules.filter((rule) => rule.kind === kind).flatMap((rule) => rule.find(projectionOf(world, scope)));
export const codes = (said: readonly { code: string }[]) => said.map(({ code }) => code);
export const day = { asOf: '2020-06-01' } as const;

/** Four counties, none within another. */
export const counties = ['North', 'South', 'East', 'West'];
export const fourCounties = {
  areas: Object.fromEntries(counties.map((area) => [area, []])),
  areaKinds: Object.fromEntries(counties.map((area) => [area, 'county'])),
};
export const local = (id: string, area: string, themes: string | string[], over: object = {}) => {
  return { id, tier: 'LOCAL' as const, areas: [area], themes: [themes].flat(), from: '2010', ...over };
};
/** The record that each finding is about. */
export const told = (world: World, kind: FindingKind) => find(world, kind, day).map(({ records }) => records[0]);

/** Councils of these areas, and of each board those whose councils sit there. */
export function councils(areas: readonly string[], boards: Record<string, readonly string[]>): World {
  const sit = (board: string, area: string) => ({ board, person: `Person of ${area}`, onBehalfOf: `${area} Council` });
  return {
    areas: Object.fromEntries(areas.map((area) => [area, []])),
    areaKinds: Object.fromEntries(areas.map((area) => [area, 'county'])),
    organisations: areas.map((area) => ({ id: `${area} Council`, kind: 'Council', areas: [area] })),
    boards: Object.keys(boards).map((id) => ({ id, areas: [...areas] })),
    seats: Object.entries(boards).flatMap(([board, there]) => there.map((area) => sit(board, area))),
  };
}
