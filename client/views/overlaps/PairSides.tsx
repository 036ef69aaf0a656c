import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { type Named, RecordName } from '../../ui/RecordName.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Pair } from './PairMeasures.tsx';

/** What each of the two is and covers, beside the other. */
export function PairSides({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <div className="pair-sides">
      {([pair.a, pair.b] as const).map((board, index) => (
        <section key={board.id} className="card">
          <div className="card-head">
            <h2>
              <a className="link" href={href({ selection: [board.id] })}>
                <RecordName of={board} />
              </a>
            </h2>
          </div>
          <div className="card-body">
            <p>
              {[
                board.tier ? t(`words:tier.${board.tier}`) : null,
                board.kind,
                t('record:people', { count: index === 0 ? pair.sizeA : pair.sizeB }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {board.purpose ? <blockquote>{board.purpose}</blockquote> : null}
            <p className="t2">
              {board.statutoryBasis ? t('overlaps:byLaw', { basis: board.statutoryBasis }) : t('overlaps:noLaw')}
            </p>
            {board.seats.length === 0 ? <Empty>{t('record:noSeats')}</Empty> : null}
            <dl className="pair-covers">
              <dt>{t('words:kinds.Theme')}</dt>
              <Covered of={board.themes} shared={pair.themes} />
              <dt>{t('words:kinds.Area')}</dt>
              <Covered of={board.areas} shared={pair.areas} />
            </dl>
          </div>
        </section>
      ))}
    </div>
  );
}

type Record = Named & { id: string };

function Covered({ of, shared }: { of: readonly Record[]; shared: readonly Record[] }) {
  const { t } = useTranslation();
  const href = useHref();
  if (of.length === 0)
    return (
      <dd>
        <Unknown />
      </dd>
    );
  return (
    <dd>
      <ul>
        {of.map((one) => (
          <li key={one.id}>
            <a className="quiet-link" href={href({ selection: [one.id] })}>
              <RecordName of={one} />
            </a>{' '}
            {shared.some(({ id }) => id === one.id) ? <span className="tag">{t('overlaps:ofBoth')}</span> : null}
          </li>
        ))}
      </ul>
    </dd>
  );
}
