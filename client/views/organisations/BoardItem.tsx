import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsIn } from '../../state/countsIn.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import { type BoardRow, holdersOf, type OwnSeat, reachOf } from './boardGroups.ts';

/** So many are named before the seats are opened. */
const named = 2;

/** One board: how many seats the organisation has there, who holds them, and from when to when. */
export function BoardItem({ row: { board, seats, known }, most }: { row: BoardRow; most: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  const { scope } = usePlace();
  const [open, setOpen] = useState(false);
  const counted = known.filter((seat) => countsIn(scope, seat));
  const uncounted = seats > 0 ? known.length - counted.length : 0;
  return (
    <li className="board-item">
      <a className="board-name" href={href({ selection: [board.id] })}>
        <RecordName of={board} />
      </a>
      <details className="board-seats" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <ShareBar value={seats} most={most} text={formatNumber(seats)} />
          <span className="visually-hidden">{t('organisations:boards.seats', { count: seats })}</span>
          <Holders seats={seats > 0 ? counted : known} uncounted={uncounted} />
        </summary>
        {open ? (
          <ul className="seat-list">
            {known.map((seat) => (
              <SeatLine key={seat.id} seat={seat} counts={uncounted === 0 || counted.includes(seat)} />
            ))}
          </ul>
        ) : null}
      </details>
      <span className="xs t3 n">
        {spells(
          reachOf(known),
          known.every((seat) => seat.undated),
        )}
      </span>
    </li>
  );
}

function useHolderName(): (seat: OwnSeat) => string {
  const { t } = useTranslation();
  return ({ person, post }) => person?.name ?? post?.name ?? t('organisations:itself');
}

/** Who holds what is counted; what is known besides is a number, and stands in the list of seats. */
function Holders({ seats, uncounted }: { seats: readonly OwnSeat[]; uncounted: number }) {
  const { t } = useTranslation();
  const nameOf = useHolderName();
  const holders = holdersOf(seats);
  const left = holders.length - named;
  const names = holders
    .slice(0, named)
    .map((seat) =>
      seat.role === 'MEMBER'
        ? nameOf(seat)
        : t('organisations:boards.inRole', { name: nameOf(seat), role: t(`words:role.${seat.role}`) }),
    );
  return (
    <span className="board-who xs">
      {names.join(', ')}
      {left > 0 ? ` + ${formatNumber(left)}` : null}
      {uncounted > 0 ? (
        <span className="t3"> · {t('organisations:boards.notCounted', { number: formatNumber(uncounted) })}</span>
      ) : null}
    </span>
  );
}

function SeatLine({ seat, counts }: { seat: OwnSeat; counts: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  const nameOf = useHolderName();
  return (
    <li className="row wrap n">
      <CertaintyGlyph certainty={seat.certainty} />
      <a className="figure-link" href={href({ selection: [seat.id] })}>
        {nameOf(seat)}
      </a>
      <span className="xs t2">{t(`words:role.${seat.role}`)}</span>
      <span className="xs t3">{spells(seat.spells, seat.undated)}</span>
      {seat.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
      <CertaintyTag certainty={seat.certainty} />
      {counts ? null : <span className="tag">{t('organisations:boards.doesNotCount')}</span>}
    </li>
  );
}
