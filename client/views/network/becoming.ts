// What became of records and ties between two dates, as the drawing has it.
import type { DifferenceKind, NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Becoming } from '../../canvas/picture.ts';
import { liesAfter } from '../../state/twoDates.ts';

export interface Change {
  kind: DifferenceKind;
  /** No more than a first sighting, which is no beginning that anybody knows, or an end that is only presumed. */
  unsure: boolean;
}

/** The change of a record, as it is sent. */
export function changeOf(sent: NetworkThingFragment['change']): Change | null {
  return sent && { kind: sent.kind, unsure: sent.how === 'SIGHTED' || sent.how === 'PRESUMED' };
}

/** Undefined: no date is held against another. */
export function becomingOf(change: Change | null, since: string | null): Becoming | undefined {
  if (since === null) return undefined;
  if (change === null) return 'stayed';
  if (change.kind === 'ENDED') return change.unsure ? 'not-seen' : 'went';
  return change.unsure ? 'first-seen' : 'came';
}

export const isGone = (became: Becoming | undefined): boolean => became === 'went' || became === 'not-seen';
export const isNew = (became: Becoming | undefined): boolean => became === 'came' || became === 'first-seen';

/** What ties of one bundle became: what all of them did, else they stayed. */
export function together(all: readonly (Becoming | undefined)[]): Becoming | undefined {
  const [first] = all;
  return first === undefined || all.every((one) => one === first) ? first : 'stayed';
}

/** The date that the drawing is held against; null: none is, or the landscape is not drawn as of a later one. */
export function comparedWith(since: string | null, asOf: string | undefined): string | null {
  return since !== null && asOf !== undefined && !liesAfter(since, asOf) ? since : null;
}
