import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
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
  const [open, setOpen] = useState(false);
  return (
    <li className="board-item">
      <a className="board-name" href={href({ selection: [board.id] })}>
        <RecordName of={board} />
      </a>
      <details className="board-seats" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <ShareBar value={seats} most={most} text={formatNumber(seats)} />
          <span className="visually-hidden">{t('organisations:boards.seats', { count: seats })}</span>
          <Holders seats={known} />
        </summary>
        {open ? (
          <ul className="seat-list">
            {known.map((seat) => (
              <SeatLine key={seat.id} seat={seat} />
            ))}
          </ul>
        ) : null}
      </details>
      <span className="board-when xs t3 n">
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

function Holders({ seats }: { seats: readonly OwnSeat[] }) {
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
    </span>
  );
}

function SeatLine({ seat }: { seat: OwnSeat }) {
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
    </li>
  );
}
