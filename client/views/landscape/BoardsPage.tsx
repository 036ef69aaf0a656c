import { X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BoardFilter,
  type BoardLack,
  type BoardOrder,
  LandscapeBoardsDocument,
  LandscapeNamedDocument,
  LandscapeWiderDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { tiers } from '../../state/scopeWords.ts';
import { useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useFind } from '../../state/useFind.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { Page } from '../../ui/Page.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { boardColumns } from './boardColumns.tsx';

const orders: Record<string, BoardOrder> = { name: 'NAME', people: 'PEOPLE', tier: 'TIER', hours: 'HOURS' };
const lacks: readonly BoardLack[] = ['THEMES', 'AREAS', 'TIER', 'CADENCE', 'PEOPLE'];
/** What the address says of this page, to be left behind with it. */
const ownOptions = { subject: null, ground: null, wider: null, lacks: null, find: null, sort: null };

/** The boards in scope, or those that a number of the landscape counts. */
export function BoardsPage() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const { where, ready } = useFilter();
  const find = useFind();
  const sorting = useOrder({ column: 'name', descending: false });
  const { answer, ...pages } = usePages(
    LandscapeBoardsDocument,
    { scope: useScope(), where, orderBy: named(orders, sorting.order.column) ?? 'NAME' },
    (data) => data.boards,
  );
  const columns = useMemo(() => boardColumns({ t, href, language }), [t, href, language]);
  // A gap has no boards of its own: those on wider ground may deal with its theme there.
  const onWider = options.subject && options.ground;
  const waits = { ...answer, data: ready ? answer.data : undefined };
  return (
    <Page
      title={t('words:kinds.Board')}
      about={waits.data ? t('landscape:boards.count', { count: pages.total }) : null}
      back={{ href: href({ record: null, options: ownOptions }), label: t('landscape:back') }}
    >
      <section className="card" aria-label={t('words:kinds.Board')}>
        <div className="card-head">
          <FilterField label={t('landscape:boards.find')} {...find} />
          <Conditions />
        </div>
        <AnsweredTable
          label={t('words:kinds.Board')}
          none={t('landscape:boards.none')}
          action={onWider ? <WiderLink /> : undefined}
          answer={waits}
          {...pages}
          {...sorting}
          columns={columns}
          rowId={({ id }) => id}
          twoLines
        />
      </section>
    </Page>
  );
}

/** What the address asks for; boards on ground wider than a tier's areas are those that the matrix lists. */
function useFilter(): { where: BoardFilter; ready: boolean } {
  const { options } = usePlace();
  const scope = useScope();
  const { subject, ground, find } = options;
  const tier = tiers.find((one) => one === options.wider) ?? null;
  const lack = lacks.find((one) => one === options.lacks);
  const wider = useAnswer(LandscapeWiderDocument, { scope, tier: tier ?? 'LOCAL' }, tier === null);
  const row = wider.data?.landscape.crowding.rows.find((one) => one.theme.id === subject);
  const where = useMemo(
    (): BoardFilter => ({
      ...(find ? { text: find } : {}),
      ...(subject ? { themes: [subject] } : {}),
      ...(ground ? { areas: [ground] } : {}),
      ...(lack ? { lacks: lack } : {}),
      ...(tier ? { ids: (row?.wider ?? []).map(({ id }) => id) } : {}),
    }),
    [find, subject, ground, lack, tier, row],
  );
  return { where, ready: tier === null || wider.data !== undefined };
}

function WiderLink() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  return (
    <a className="btn" href={href({ options: { ground: null, wider: options.tier ?? 'LOCAL' } })}>
      {t('landscape:boards.onWider')}
    </a>
  );
}

/** What narrows the list, each to be taken off. */
function Conditions() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const { subject, ground, wider, lacks: lack } = options;
  const tier = tiers.find((one) => one === wider);
  const known = lacks.find((one) => one === lack);
  return (
    <>
      {subject ? (
        <Condition options={{ subject: null, wider: null }}>
          <Name id={subject} />
        </Condition>
      ) : null}
      {ground ? (
        <Condition options={{ ground: null }}>
          <Name id={ground} />
        </Condition>
      ) : null}
      {tier ? <Condition options={{ wider: null }}>{t(`landscape:boards.wider.${tier}`)}</Condition> : null}
      {known ? <Condition options={{ lacks: null }}>{t(`landscape:boards.lacks.${known}`)}</Condition> : null}
    </>
  );
}

function Condition({ options, children }: { options: Record<string, null>; children: ReactNode }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <a className="pill" data-changed="" href={href({ options })}>
      <b>{children}</b>
      <X size={14} aria-hidden="true" />
      <span className="visually-hidden">{t('landscape:boards.drop')}</span>
    </a>
  );
}

function Name({ id }: { id: string }) {
  const { data } = useAnswer(LandscapeNamedDocument, { id });
  return data?.node && 'name' in data.node ? <RecordName of={data.node} /> : '…';
}
