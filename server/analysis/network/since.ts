// The network of one time held against that of another: what only the other has, which way each record and tie differs, and how surely.

import type { Id } from '../../domain/records.ts';
import type { Differences } from '../differences/differences.ts';
import type { HowKnown } from '../differences/turn.ts';
import type { Projection } from '../projection/project.ts';
import type { NetworkChange } from './drawing.ts';
import { idOf, type Tie } from './tie.ts';

/** The other time, and what differs between it and the time of the network. */
export interface Since {
  projection: Projection;
  differences: Differences;
}

export interface Parts {
  ids: readonly Id[];
  ties: readonly Tie[];
}

export interface Held {
  /** What the other time alone has. */
  gone: Parts;
  changeOfNode: (id: Id) => NetworkChange | null;
  /** `behind`: all that is shared, or the seats. */
  changeOfTie: (tie: Tie, behind: readonly Id[]) => NetworkChange | null;
}

/** A beginning that is no more than a first sighting may have been before; an end that is only presumed may not have been. */
const rising: readonly HowKnown[] = ['PRESUMED', 'SIGHTED', 'INFERRED', 'BOARD', 'STATED'];
const doubt = { BEGAN: 'SIGHTED', ENDED: 'PRESUMED' } as const;

export function heldAgainst(now: Parts, then: Parts, differences: Differences): Held {
  const known = knownTurns(differences);
  const [idsNow, idsThen] = [new Set(now.ids), new Set(then.ids)];
  const [tiesNow, tiesThen] = [new Set(now.ties.map(idOf)), new Set(then.ties.map(idOf))];
  const ids = then.ids.filter((id) => !idsNow.has(id));
  const ties = then.ties.filter((tie) => !tiesNow.has(idOf(tie)));
  return {
    gone: { ids, ties },
    changeOfNode: (id) => changed(idsNow.has(id), idsThen.has(id), () => least(known.ofRecord(id))),
    changeOfTie: (tie, behind) =>
      changed(tiesNow.has(idOf(tie)), tiesThen.has(idOf(tie)), () => least(howsOfTie(tie, behind, known))),
  };
}

function changed(isNow: boolean, wasThen: boolean, how: () => HowKnown | null): NetworkChange | null {
  if (isNow === wasThen) return null;
  const kind = isNow ? 'BEGAN' : 'ENDED';
  return { kind, how: how() ?? doubt[kind] };
}

interface Known {
  /** How it is known that a board, or each seat of somebody, differs; null: not at all. */
  ofRecord: (id: Id) => (HowKnown | null)[];
  /** That somebody is new on a board or gone from it. */
  onBoard: (board: Id, who: Id) => HowKnown | null;
}

function knownTurns({ boards, people, organisations }: Differences): Known {
  const ofRecord = new Map<Id, (HowKnown | null)[]>();
  const onBoards = new Map<string, HowKnown | null>();
  for (const { board, began, ended, kind } of boards)
    if (kind !== 'PASSED') ofRecord.set(board, [(began ?? ended)?.how ?? null]);
  for (const { board, who, began, ended, kind } of [...people, ...organisations]) {
    if (kind === 'PASSED') continue;
    const how = (began ?? ended)?.how ?? null;
    onBoards.set(`${board} ${who}`, how);
    ofRecord.set(who, [...(ofRecord.get(who) ?? []), how]);
  }
  return { ofRecord: (id) => ofRecord.get(id) ?? [], onBoard: (board, who) => onBoards.get(`${board} ${who}`) ?? null };
}

/** Of each that ties the two: the surer of what it did on either end. */
function howsOfTie({ kind, source, target }: Tie, behind: readonly Id[], { ofRecord, onBoard }: Known) {
  if (kind === 'SEAT' || kind === 'REPRESENTED') return [onBoard(target, source)];
  if (kind === 'SHARED_PEOPLE' || kind === 'SHARED_ORGANISATIONS')
    return behind.map((who) => most([onBoard(source, who), onBoard(target, who)]));
  return [most([...ofRecord(source), ...ofRecord(target)])];
}

/** null: nothing is known, which is less than anything. */
function most(hows: readonly (HowKnown | null)[]): HowKnown | null {
  const known = hows.filter((how) => how !== null);
  return known.reduce<HowKnown | null>(
    (best, how) => (best && rising.indexOf(best) >= rising.indexOf(how) ? best : how),
    null,
  );
}

function least(hows: readonly (HowKnown | null)[]): HowKnown | null {
  if (hows.length === 0 || hows.includes(null)) return null;
  return hows.reduce((worst, how) =>
    rising.indexOf(worst ?? 'STATED') <= rising.indexOf(how ?? 'STATED') ? worst : how,
  );
}
