import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LandscapeSharingDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { SharingPicture } from './SharingPicture.tsx';
import { SharingTable } from './SharingTable.tsx';
import { fillOf, type Sharing, sharingOf } from './sharing.ts';

/** The network of boards that share people, small and still; the network view has all of it. */
export function SharingCard({ table }: { table: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(LandscapeSharingDocument, { scope: useScope() });
  const sharing = useMemo(
    () => (answer.data ? sharingOf(answer.data, t('network:legend.elsewhere')) : null),
    [answer.data, t],
  );
  return (
    <section className="card landscape-sharing" aria-labelledby="sharing-title">
      <div className="card-head">
        <h2 id="sharing-title">{t('landscape:sharing.title')}</h2>
        {sharing && sharing.least > 1 ? (
          <span className="xs t3">{t('landscape:sharing.least', { count: sharing.least })}</span>
        ) : null}
        <span className="space" />
        <a className="link row" href={href({ view: 'network' })}>
          {t('landscape:sharing.open')} <ArrowRight size={14} aria-hidden="true" />
        </a>
      </div>
      <Answered answer={answer} lines={8}>
        {() =>
          sharing === null ? null : sharing.ties.length === 0 ? (
            <Empty>{t('overlaps:none')}</Empty>
          ) : table ? (
            <SharingTable sharing={sharing} />
          ) : (
            <>
              <SharingPicture sharing={sharing} />
              <Legend sharing={sharing} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Legend({ sharing: { colours, ties, apart } }: { sharing: Sharing }) {
  const { t } = useTranslation();
  const strong = ties.filter((tie) => tie.strong).length;
  return (
    <ul className="sharing-legend xs t2">
      {colours.map(({ region, count }) => (
        <li key={region?.id ?? 'none'}>
          <i data-fill={fillOf(region)} aria-hidden="true" />
          {region ? <RecordName of={region} /> : <span>{t('network:legend.noGround')}</span>}
          <span className="n t3">{formatNumber(count)}</span>
        </li>
      ))}
      <li>
        <i className="sharing-line" data-strong={strong > 0 || undefined} aria-hidden="true" />
        {strong > 0 ? t('network:legend.strong') : t('network:legend.shared.PEOPLE')}
        <span className="n t3">{formatNumber(strong > 0 ? strong : ties.length)}</span>
      </li>
      {apart > 0 ? <li className="t3">{t('landscape:sharing.apart', { count: apart })}</li> : null}
    </ul>
  );
}
