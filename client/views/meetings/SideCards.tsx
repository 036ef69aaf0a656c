import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClashPartsFragment, MeetingsHeadQuery, SeriesPartsFragment } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { opening } from './HeadFigures.tsx';

/** The first of what is duplicated and of what clashes, those ahead foremost; all of them a step away. */
export function SideCards({ head: { held, clashes, ahead } }: { head: MeetingsHeadQuery }) {
  const { t } = useTranslation();
  const href = useHref();
  const nextClashes = ahead.totalCount > 0 ? ahead : clashes;
  return (
    <div className="stack">
      <section className="card">
        <div className="card-head">
          <h2>{t('meetings:figure.duplicated')}</h2>
          <span className="space" />
          <span className={held.totalCount > 0 ? 'tag signal n' : 'tag n'}>{formatNumber(held.totalCount)}</span>
        </div>
        {held.totalCount === 0 ? (
          <Empty>{t('meetings:noSeries')}</Empty>
        ) : (
          <ul className="lines card-body">
            {held.edges.map(({ node }) => (
              <SeriesItem key={`${node.a.id} ${node.b.id}`} series={node} />
            ))}
            {held.totalCount > held.edges.length ? (
              <li>
                <a className="link" href={href(opening('duplicated'))}>
                  {t('meetings:allSeries', { count: held.totalCount })}
                </a>
              </li>
            ) : null}
          </ul>
        )}
      </section>
      <section className="card">
        <div className="card-head">
          <h2>{t(ahead.totalCount > 0 ? 'meetings:clashesAhead' : 'meetings:figure.clashes')}</h2>
          <span className="space" />
          <span className={nextClashes.totalCount > 0 ? 'tag broken n' : 'tag n'}>
            {nextClashes.totalCount > 0 ? <TriangleAlert size={12} aria-hidden="true" /> : null}
            {formatNumber(nextClashes.totalCount)}
          </span>
        </div>
        {nextClashes.totalCount === 0 ? (
          <Empty>{t('meetings:noClashes')}</Empty>
        ) : (
          <ul className="lines card-body">
            {nextClashes.edges.map(({ node }) => (
              <ClashItem key={`${node.a.id} ${node.b.id}`} clash={node} />
            ))}
            {clashes.totalCount > nextClashes.edges.length ? (
              <li>
                <a className="link" href={href(opening('clashes'))}>
                  {t('meetings:allClashes', { count: clashes.totalCount })}
                </a>
              </li>
            ) : null}
          </ul>
        )}
      </section>
    </div>
  );
}

function SeriesItem({ series }: { series: SeriesPartsFragment }) {
  const { t } = useTranslation();
  const href = useHref();
  const { a, b, duplicated, meetingsOfA, sharedPeople, personHours } = series;
  return (
    <li>
      <a className="two-names" href={href({ selection: [a.id, b.id] })}>
        <RecordName of={a} />
        <RecordName of={b} />
      </a>
      <p className="xs t2">
        {t('meetings:ofMeetings', {
          duplicated: formatNumber(duplicated),
          count: meetingsOfA,
          people: t('record:people', { count: sharedPeople }),
        })}
      </p>
      {personHours === null ? null : (
        <p className="xs t2 n">{t('meetings:takenTwice', { number: formatNumber(Math.round(personHours)) })}</p>
      )}
    </li>
  );
}

function ClashItem({ clash: { a, b, from, people } }: { clash: ClashPartsFragment }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  return (
    <li>
      <p className="row">
        <span className="medium n">{t('meetings:dayAndTime', { day: format.day(a.date), time: from })}</span>
        <span className="space" />
        <span className="xs t2 n">{t('record:people', { count: people.length })}</span>
      </p>
      {[a, b].map(({ id, board }) => (
        <p key={id} className="xs">
          <a href={href({ selection: [id] })}>
            <RecordName of={board} />
          </a>
        </p>
      ))}
    </li>
  );
}
