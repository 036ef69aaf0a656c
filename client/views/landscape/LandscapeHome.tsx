import { LayoutDashboard, Signpost } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  GroundDocument,
  LandscapeChanceDocument,
  LandscapeFiguresDocument,
  LandscapeTrendDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tour } from '../../state/tour.ts';
import { useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { CrowdingCard } from './CrowdingCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { HeadlineFigures } from './HeadlineFigures.tsx';
import { ImportanceCard } from './ImportanceCard.tsx';
import './landscape.css';
import { QualityCard } from './QualityCard.tsx';

const SharingCard = lazy(() => import('./SharingCard.tsx').then((module) => ({ default: module.SharingCard })));

/*
 *  .landscape
 *    HeadlineFigures
 *    FindingsCard      CrowdingCard
 *    QualityCard       SharingCard
 *    ImportanceCard
 */
export function LandscapeHome() {
  const { t } = useTranslation();
  const scope = useScope();
  const twin = useTwin();
  // Each card asks for itself: what takes long holds up nothing else.
  const figures = useAnswer(LandscapeFiguresDocument, { scope });
  const chance = useAnswer(LandscapeChanceDocument, { scope });
  // A trend ends at a figure that is shown only where one date is.
  const { asOf } = usePlace().scope;
  const trend = useAnswer(LandscapeTrendDocument, { scope }, asOf === null);
  const unfilled = useAnswer(GroundDocument, {}).data?.whole.boards === 0;
  return (
    <Page
      title={t('app:view.landscape')}
      about={<About boards={figures.data?.landscape.boards} pairs={chance.data?.beyond.totalCount} />}
      actions={
        <>
          {unfilled ? null : (
            <Button tone="quiet" icon={<Signpost size={16} aria-hidden="true" />} onPress={tour.start}>
              {t('tour:start')}
            </Button>
          )}
          <TwinButton
            {...twin}
            picture={t('landscape:pictures')}
            pictureIcon={<LayoutDashboard size={16} aria-hidden="true" />}
          />
        </>
      }
    >
      <div className="landscape">
        <section className="card landscape-figures" aria-label={t('landscape:figures')}>
          <Answered answer={figures} lines={2}>
            {({ landscape }) => (
              <HeadlineFigures
                figures={landscape}
                overlapping={chance.data?.landscape.significantHours}
                failed={chance.problem !== null}
                trend={asOf === null ? [] : (trend.data?.landscape.trend ?? [])}
              />
            )}
          </Answered>
        </section>
        {figures.data?.landscape.boards === 0 ? <Nothing unfilled={unfilled} /> : <Cards table={twin.table} />}
      </div>
    </Page>
  );
}

function Cards({ table }: { table: boolean }) {
  return (
    <>
      <div className="landscape-columns">
        <div className="stack">
          <FindingsCard />
          <QualityCard />
        </div>
        <div className="stack">
          <CrowdingCard table={table} />
          <Suspense fallback={<SharingWaits />}>
            <SharingCard table={table} />
          </Suspense>
        </div>
      </div>
      <ImportanceCard />
    </>
  );
}

/** No board in scope: one sentence and one way on, instead of so many empty cards. */
function Nothing({ unfilled }: { unfilled: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  const bring = (
    <a className="btn primary" href={href({ view: 'data', record: null })}>
      {t('network:empty.bring')}
    </a>
  );
  return (
    <section className="card">
      <Empty action={unfilled ? bring : undefined}>
        {t(unfilled ? 'network:empty.none' : 'landscape:boards.none')}
      </Empty>
    </section>
  );
}

/** What is here, and how much of it is more than chance, as far as that is known already. */
function About({ boards, pairs }: { boards: number | undefined; pairs: number | undefined }) {
  const { t } = useTranslation();
  // Without a letter the line would stand on its foot, and all below it would move when the words come.
  if (boards === undefined) return <span className="landscape-about">{'\u00a0'}</span>;
  return (
    <span className="landscape-about">
      {t('landscape:sentence', { count: boards })}{' '}
      {pairs === undefined ? null : pairs === 0 ? t('landscape:noPairs') : t('landscape:pairs', { count: pairs })}
    </span>
  );
}

function SharingWaits() {
  return (
    <section className="card landscape-sharing">
      <Loading />
    </section>
  );
}
