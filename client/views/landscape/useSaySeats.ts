import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LandscapeEndSeatsDocument, LandscapeSeeSeatsDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { today } from '../../state/useDate.ts';

/** What was said of seats last. */
export interface SaidLast {
  what: 'holds' | 'ended';
  count: number;
  /** The change of it, by which it can be taken back. */
  change: string;
}

/** Says of seats that they hold today, or when they ended: one change, however many they are. @param said called when it has been said */
export function useSaySeats(said: () => void) {
  const { t } = useTranslation();
  const seeing = useSend(LandscapeSeeSeatsDocument);
  const ending = useSend(LandscapeEndSeatsDocument);
  const [last, tell] = useState<SaidLast | null>(null);

  async function say(what: SaidLast['what'], ids: string[], on: string): Promise<boolean> {
    const send = what === 'holds' ? seeing.send : ending.send;
    const done = await send({ ids, on, by: signature(), why: t(`landscape:standing.why.${what}`) });
    if (done === null) return false;
    tell({ what, count: ids.length, change: done.said.id });
    said();
    return true;
  }
  return {
    holds: (ids: string[]) => void say('holds', ids, today()),
    ended: (ids: string[], on: string) => say('ended', ids, on),
    last,
    pending: seeing.pending || ending.pending,
    seeing: seeing.problem,
    ending: ending.problem,
  };
}
