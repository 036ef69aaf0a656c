import { useTranslation } from 'react-i18next';
import type { DuplicatedQuery } from '../../api/operations.generated.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { Names } from './Names.tsx';
import { useRate } from './useMeetings.ts';

type Series = DuplicatedQuery['duplicatedMeetings']['edges'][number]['node'];
type Pair = Series['pairs'][number];

/** Two boards: why their meetings are held to be duplicated, who is at both, and each pair of meetings with its days. */
export function DuplicatedItem({ series }: { series: Series }) {
  const { t } = useTranslation();
  const href = useHref();
  const { selection } = usePlace();
  const { a, b, pairs, people, reasons } = series;
  const selected = selection[0] === a.id && selection[1] === b.id;
  return (
    <li data-selected={selected || undefined}>
      <div className="duplicated-head">
        <h2>
          <a className="two-names" href={href({ selection: [a.id, b.id] })}>
            <RecordName of={a} />
            <RecordName of={b} />
          </a>
        </h2>
        <span className="tag signal">{t(series.series ? 'meetings:asSeries' : 'meetings:asSingles')}</span>
        {series.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
        <Taken hours={series.personHours} />
        <a className="link" href={href({ view: 'overlaps', record: `${a.id}~${b.id}` })}>
          {t('record:sideBySide')}
        </a>
      </div>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <details>
        <summary>{t('meetings:peopleAtBoth', { count: people.length })}</summary>
        <Names people={people} />
      </details>
      <details>
        <summary>{t('meetings:pairs', { count: pairs.length })}</summary>
        <ol className="pairs">
          {pairs.map((pair) => (
            <PairItem key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Person-hours that are taken twice, and at a rate what they cost. */
function Taken({ hours }: { hours: number | null }) {
  const { t } = useTranslation();
  const rate = useRate();
  if (hours === null) return <span className="t3">{t('meetings:hoursUnknown')}</span>;
  return (
    <span className="t2 n">
      {t('meetings:takenTwice', { number: formatNumber(Math.round(hours)) })}
      {rate === null ? null : ` · ${t('meetings:pounds', { number: formatNumber(Math.round(hours * rate)) })}`}
    </span>
  );
}

function PairItem({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const { a, b, daysApart, daysApartAtMost, sharedPeople, peopleAtA, peopleAtB, personHours } = pair;
  const least = Math.min(peopleAtA, peopleAtB);
  return (
    <li>
      {[a, b].map(({ id, date, start }) => (
        <a key={id} className="quiet-link n" href={href({ selection: [id] })}>
          {start ? t('meetings:dayAndTime', { day: format.day(date), time: start }) : format.day(date)}
        </a>
      ))}
      <span className="t2 n">
        {daysApart === daysApartAtMost
          ? t('meetings:daysApart', { count: daysApart })
          : t('meetings:daysUnsure', { least: daysApart, most: daysApartAtMost })}
      </span>
      <span className="t2 n">{t('meetings:atBoth', { shared: sharedPeople, least })}</span>
      <Taken hours={personHours} />
    </li>
  );
}
