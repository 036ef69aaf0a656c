// What the tests of findings find with.
import type { FindingKind } from '../../server/analysis/findings/finding.ts';
import { findingsOf } from '../../server/analysis/findings/findings.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

export const crowd = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
export const seats = (board: string, people: readonly string[], more: object = {}) =>
  people.map((person) => ({ board, person, ...more }));
export const find = (world: World, kind: FindingKind, scope: Partial<Scope> = {}) =>
  findingsOf(projectionOf(world, scope)).filter((finding) => finding.kind === kind);
export const codes = (said: readonly { code: string }[]) => said.map(({ code }) => code);
export const day = { asOf: '2020-06-01' } as const;
