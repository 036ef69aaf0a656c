import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentNode } from 'urql';
import {
  LandscapeContradictionsDocument,
  LandscapeInferredDocument,
  LandscapeIssueCountsDocument,
  type LandscapeIssueCountsQuery,
  LandscapeQualityDocument,
  type LandscapeQualityQuery,
  LandscapeUncheckedDocument,
  LandscapeUndatedSeatsDocument,
  type Scope,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { type Connection, usePages } from '../../api/usePages.ts';
import type { Step } from '../../state/place.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { type Format, useFormat } from '../../ui/useFormat.ts';
import { Called } from './Called.tsx';
import { LeftStanding } from './LeftStanding.tsx';
import { type QualityList, type QualityRow, qualityLists } from './qualityRows.ts';
import './changes.css';

/** The records behind the figures of data quality: what nobody has checked for a year, is only inferred, or has no date. */
export function QualityPage() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const list = qualityLists.find((one) => one === options.list) ?? 'unchecked';
  const { data } = useAnswer(LandscapeQualityDocument, { scope: useScope() });
  const { data: issues } = useAnswer(LandscapeIssueCountsDocument, { scope: useScope() });
  const counts = {
    ...(data && countsOf(data.landscape.quality)),
    ...(issues && issueCounts(issues.landscape.quality)),
  };
  const score = issues?.landscape.quality.completeness.score ?? null;
  return (
    <Page
      title={t('landscape:quality.title')}
      about={[
        score === null ? null : t('landscape:quality.score', { share: formatShare(score) }),
        t('landscape:quality.whole'),
      ]
        .filter(Boolean)
        .join(' ')}
      back={{ href: href({ record: null, options: { list: null, sort: null } }), label: t('landscape:back') }}
    >
      <section className="card" aria-label={t(`landscape:quality.listOf.${list}`)}>
        <div className="changes-choice">
          <Segmented
            label={t('landscape:quality.list')}
            segments={qualityLists.map((value) => ({
              value,
              label: t(`landscape:quality.listOf.${value}`),
              ...(counts[value] === undefined ? {} : { count: formatNumber(counts[value]) }),
            }))}
            value={list}
            onChange={(value) => store.step({ options: { list: value, sort: null } })}
          />
        </div>
        <List key={list} list={list} />
      </section>
    </Page>
  );
}

type Counts = Partial<Record<QualityList, number>>;

function countsOf(quality: LandscapeQualityQuery['landscape']['quality']): Counts {
  const { recordsNotChecked, inferredFacts, seatsWithoutDates } = quality;
  return { unchecked: recordsNotChecked, inferred: inferredFacts, undated: seatsWithoutDates };
}

function issueCounts({ contradictions, leftStanding }: LandscapeIssueCountsQuery['landscape']['quality']): Counts {
  return { contradictions: contradictions.totalCount, leftStanding: leftStanding.totalCount };
}

function List({ list }: { list: QualityList }) {
  switch (list) {
    case 'unchecked':
      return (
        <Rows list={list} query={LandscapeUncheckedDocument} rowsOf={(data) => data.landscape.quality.unchecked} />
      );
    case 'inferred':
      return <Rows list={list} query={LandscapeInferredDocument} rowsOf={(data) => data.landscape.quality.inferred} />;
    case 'contradictions':
      return (
        <Rows
          list={list}
          query={LandscapeContradictionsDocument}
          rowsOf={({ landscape }) => landscape.quality.issues}
        />
      );
    case 'leftStanding':
      return <LeftStanding />;
    case 'undated':
      return (
        <Rows
          list={list}
          query={LandscapeUndatedSeatsDocument}
          rowsOf={({ landscape }) => {
            const { edges, ...rest } = landscape.quality.undatedSeats;
            return { ...rest, edges: edges.map(({ node }) => ({ node: { record: node } })) };
          }}
        />
      );
  }
}

type Variables = { scope?: Scope | null | undefined; after?: string | null | undefined };

/** What is past its end has a table of its own. */
type Listed = Exclude<QualityList, 'leftStanding'>;

interface RowsProps<D> {
  list: Listed;
  query: TypedDocumentNode<D, Variables>;
  rowsOf: (data: D) => Connection<QualityRow>;
}

function Rows<D>({ list, query, rowsOf }: RowsProps<D>) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const { rolesOnly } = usePlace();
  const pages = usePages<D, Variables, QualityRow>(query, { scope: useScope() }, rowsOf);
  const sorting = useOrder({ column: '', descending: false });
  const columns = useMemo(() => columnsOf(list, { t, href, format, rolesOnly }), [list, t, href, format, rolesOnly]);
  return (
    <AnsweredTable
      label={t(`landscape:quality.listOf.${list}`)}
      none={t('landscape:quality.none')}
      {...pages}
      {...sorting}
      columns={columns}
      rowId={({ record, fact, code }) => `${record.id} ${fact ?? ''} ${code ?? ''}`}
    />
  );
}

interface Words {
  rolesOnly: boolean;
  t: TFunction;
  href: (step: Step) => string;
  format: Format;
}

function columnsOf(list: Listed, { t, href, format, rolesOnly }: Words): Column<QualityRow>[] {
  const record: Column<QualityRow> = {
    id: 'record',
    header: t('landscape:quality.record'),
    heading: true,
    width: '44%',
    cell: ({ record: of }) => (
      <a href={href({ selection: [of.id] })}>
        <Called of={of} format={format} />
      </a>
    ),
  };
  const kind: Column<QualityRow> = {
    id: 'kind',
    header: t('landscape:quality.kind'),
    cell: ({ record: of }) => t(`words:kind.${of.__typename}`),
  };
  const role: Column<QualityRow> = {
    id: 'role',
    header: t('facts:role'),
    cell: ({ record: of }) => (of.__typename === 'Seat' ? t(`words:role.${of.role}`) : null),
  };
  const checked: Column<QualityRow> = {
    id: 'checked',
    header: t('landscape:quality.checkedOn'),
    cell: ({ lastChecked }) => (lastChecked ? format.date(lastChecked) : t('landscape:quality.never')),
  };
  const fact: Column<QualityRow> = {
    id: 'fact',
    header: t('landscape:quality.fact'),
    cell: ({ fact: name }) => factName(name ?? null, t),
  };
  const remedy: Column<QualityRow> = {
    id: 'remedy',
    header: t('landscape:quality.remedy'),
    cell: ({ record: of }) => (
      <a className="link" href={href({ options: { form: of.id } })}>
        {t(`landscape:quality.mend.${list}`)}
      </a>
    ),
  };
  const issue: Column<QualityRow> = {
    id: 'issue',
    header: t('landscape:quality.issue'),
    width: '40%',
    cell: ({ text }) => text,
  };
  const columns = {
    unchecked: [record, kind, checked],
    inferred: [record, kind, fact],
    undated: [record, role],
    contradictions: [record, issue],
  }[list];
  // Who is shown roles only can mend nothing.
  return rolesOnly ? columns : [...columns, remedy];
}

/** A tie is a field and where it leads (`themes:theme_1`): the field is what it is called by. */
function factName(fact: string | null, t: TFunction): string {
  return fact === null ? t('facts:whole') : t(`facts:${fact.split(':')[0]}`, { defaultValue: fact });
}
