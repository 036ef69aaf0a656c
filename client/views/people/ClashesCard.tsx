import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { clashesToShow, type PersonClash } from './diary.ts';
import { useDiary } from './useDiary.ts';

const few = 4;

/** Meetings at the same time, those ahead foremost; and of how many meetings none could be told. */
export function ClashesCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const { answer, person } = useDiary(id);
  const all = person?.clashes.length ?? 0;
  return (
    <section className="card" aria-label={t('people:clashes')}>
      <div className="card-head">
        <h2>{t('people:clashes')}</h2>
        <span className="space" />
        {person ? (
          <span className={all > 0 ? 'tag broken n' : 'tag n'}>
            {all > 0 ? <TriangleAlert size={12} aria-hidden="true" /> : null}
            {formatNumber(all)}
          </span>
        ) : null}
      </div>
      <Answered answer={answer} lines={4}>
        {() =>
          person ? (
            <>
              <Clashes clashes={person.clashes} />
              <NotJudged count={person.diary.notJudged} total={person.diary.totalCount} />
            </>
          ) : null
        }
      </Answered>
    </section>
  );
}

/** A few of those ahead, or of the last where none is; all when asked. */
function Clashes({ clashes }: { clashes: readonly PersonClash[] }) {
  const { t } = useTranslation();
  const open = usePlace().options.clashes === 'all';
  const { ahead, shown } = clashesToShow(clashes, useDate());
  const first = shown.slice(0, few);
  const count = clashes.length;
  if (count === 0) return <Empty>{t('people:noClashes')}</Empty>;
  return (
    <>
      <div className="card-body">
        <p className="xs t3">{t(ahead ? 'people:clashesAhead' : 'people:clashesBefore')}</p>
        <ul className="lines">
          {(open ? clashes : first).map((clash) => (
            <ClashItem key={`${clash.a.id} ${clash.b.id}`} clash={clash} />
          ))}
        </ul>
      </div>
      {count > first.length ? (
        <Button
          tone="quiet"
          aria-expanded={open}
          onPress={() => store.step({ options: { clashes: open ? null : 'all' } }, 'replace')}
        >
          {open ? t('people:fewerClashes') : t('people:allClashes', { count, number: formatNumber(count) })}
        </Button>
      ) : null}
    </>
  );
}

function ClashItem({ clash: { a, b, from, seatsStoodIn } }: { clash: PersonClash }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  return (
    <li>
      <span className="row n">
        <a href={href({ options: { month: a.date.slice(0, 7), day: a.date } })}>{format.day(a.date)}</a>
        <span className="space" />
        <span className="xs t3">{from}</span>
      </span>
      {[a, b].map((meeting) => (
        <a key={meeting.id} className="clash-meeting xs t2" href={href({ selection: [meeting.id] })}>
          <RecordName of={meeting.board} />
          {meeting.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
        </a>
      ))}
      {seatsStoodIn ? <span className="xs t3">{t('people:bySeat')}</span> : null}
    </li>
  );
}

/** Of how many meetings no time is known: of these it is not said that they do not clash. */
function NotJudged({ count, total }: { count: number; total: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <p className="card-note xs t3 n">
      {t('people:notJudged', { count, number: formatNumber(count), total: formatNumber(total) })}
    </p>
  );
}
