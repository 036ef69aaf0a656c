import { Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DifferenceKind,
  GroundDocument,
  type HowKnown,
  LandscapeChangeCountsDocument,
  type LandscapeChangeCountsQuery,
  LandscapeChangesDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePages } from '../../api/usePages.ts';
import { date } from '../../state/address.ts';
import { store, useHref, useLanguage, usePlace, useTimelessScope } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { Answered } from '../../ui/Answered.tsx';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ChangeDatesForm } from './ChangeDatesForm.tsx';
import { changeColumns } from './changeColumns.tsx';
import { type ChangeDates, datesOfChanges } from './changeDates.ts';
import { type Group, groupShown, groups, rowsOf } from './changeRows.ts';
import './changes.css';

/** What the address says of this page, to be left behind with it. */
const ownOptions = { since: null, until: null, of: null, kind: null, how: null, sort: null };
const kinds: readonly DifferenceKind[] = ['BEGAN', 'ENDED', 'PASSED'];
const unsure = ['SIGHTED', 'PRESUMED'] as const satisfies readonly HowKnown[];

/** What changed between two dates: which boards, people, organisations and seats came and went, and how that is known. */
export function ChangesPage() {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const { scope, options } = usePlace();
  const ground = useAnswer(GroundDocument, {});
  const { firstDate, lastDate } = ground.data?.whole ?? { firstDate: null, lastDate: null };
  const dates = datesOfChanges({
    since: date(options.since ?? null) ?? undefined,
    until: date(options.until ?? null) ?? undefined,
    scope,
    span: { first: firstDate, last: lastDate },
  });
  const onMap = ({ from, to }: ChangeDates): string =>
    href({ view: 'network', selection: [], scope: { asOf: to, from: null, to: null }, options: { since: from } });
  return (
    <Page
      title={t('landscape:changes.title')}
      about={
        dates
          ? t('landscape:changes.about', { from: format.date(dates.from, 'long'), to: format.date(dates.to, 'long') })
          : null
      }
      back={{ href: href({ record: null, options: ownOptions }), label: t('landscape:back') }}
    >
      <Answered answer={ground} lines={12}>
        {() =>
          dates ? (
            <section className="card" aria-label={t('landscape:changes.title')}>
              <div className="card-head changes-head">
                <ChangeDatesForm key={`${dates.from} ${dates.to}`} dates={dates} />
                <a className="btn" href={onMap(dates)}>
                  <Waypoints size={16} aria-hidden="true" />
                  {t('landscape:changes.onMap')}
                </a>
              </div>
              <Changes dates={dates} />
            </section>
          ) : (
            <Empty>{t('landscape:changes.undated')}</Empty>
          )
        }
      </Answered>
    </Page>
  );
}

function Changes({ dates }: { dates: ChangeDates }) {
  const { options } = usePlace();
  const scope = useTimelessScope();
  const answer = useAnswer(LandscapeChangeCountsDocument, { ...dates, scope });
  return (
    <Answered answer={answer} lines={12}>
      {({ differences }) => {
        const group = groupShown(options.of, (one) => differences[one].totalCount);
        return (
          <>
            <GroupChoice group={group} counts={differences} />
            <KindChoice counts={differences[group]} />
            <ChangesTable key={group} dates={dates} group={group} />
          </>
        );
      }}
    </Answered>
  );
}

type Counts = LandscapeChangeCountsQuery['differences'];

function GroupChoice({ group, counts }: { group: Group; counts: Counts }) {
  const { t } = useTranslation();
  return (
    <div className="changes-choice">
      <Segmented
        label={t('landscape:changes.groups')}
        segments={groups.map((value) => ({
          value,
          label: t(`landscape:changes.group.${value}`),
          count: formatNumber(counts[value].totalCount),
        }))}
        value={group}
        onChange={(of) => store.step({ options: { of, kind: null, how: null, sort: null } })}
      />
    </div>
  );
}

/** Which of them: those that came, those that went, and those of whom nobody says when. */
function KindChoice({ counts: { counts, totalCount } }: { counts: Counts[Group] }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const number = { BEGAN: counts.began, ENDED: counts.ended, PASSED: counts.passed };
  const doubtful = { SIGHTED: counts.sighted, PRESUMED: counts.presumed };
  const kind = kindOf(options.kind);
  const how = unsure.find((one) => one === options.how);
  const value = kind ?? how ?? 'all';
  const choose = (chosen: string): void =>
    store.step({
      options: { kind: kindOf(chosen) ?? null, how: unsure.find((one) => one === chosen) ?? null, sort: null },
    });
  return (
    <div className="changes-choice">
      <Segmented
        label={t('landscape:changes.which')}
        segments={[
          { value: 'all', label: t('landscape:changes.all'), count: formatNumber(totalCount) },
          ...kinds.map((one) => ({
            value: one,
            label: t(`landscape:changes.kind.${one}`),
            count: formatNumber(number[one]),
          })),
          ...unsure
            .filter((one) => doubtful[one] > 0 || how === one)
            .map((one) => ({
              value: one,
              label: t(`landscape:changes.only.${one}`),
              count: formatNumber(doubtful[one]),
            })),
        ]}
        value={value}
        onChange={choose}
      />
    </div>
  );
}

const kindOf = (text: string | undefined): DifferenceKind | undefined => kinds.find((one) => one === text);

function ChangesTable({ dates, group }: { dates: ChangeDates; group: Group }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const sorting = useOrder({ column: group === 'seats' ? 'board' : 'who', descending: false });
  const pages = usePages(
    LandscapeChangesDocument,
    {
      ...dates,
      scope: useTimelessScope(),
      kind: kindOf(options.kind) ?? null,
      how: unsure.find((one) => one === options.how) ?? null,
      boards: group === 'boards',
      people: group === 'people',
      organisations: group === 'organisations',
      seats: group === 'seats',
    },
    (data) => rowsOf(data, group),
  );
  const columns = useMemo(
    () => changeColumns({ group, t, href, language, format }),
    [group, t, href, language, format],
  );
  return (
    <AnsweredTable
      label={t(`landscape:changes.group.${group}`)}
      none={t('landscape:changes.none')}
      {...pages}
      {...sorting}
      columns={columns}
      rowId={({ id }) => id}
      twoLines
    />
  );
}
