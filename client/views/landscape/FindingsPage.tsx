import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FindingKind,
  LandscapeFindingKindsDocument,
  LandscapeFindingsDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { FindingItem } from './FindingItem.tsx';
import './findings.css';

const pageSize = 30;
const most = 500;

const kinds: readonly FindingKind[] = [
  'OVERLAP',
  'BUSY_PERSON',
  'DUPLICATED_MEETINGS',
  'BROKEN_LINE',
  'CROWDED',
  'GAP',
  'GROUP',
  'ORGANISATION_LOAD',
  'MISSING_ORGANISATION',
  'LINE_ON_ONE_PERSON',
  'CLASH',
];

/** Everything that the rules found, the most important first, of all kinds or of some. */
export function FindingsPage() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const [pages, setPages] = useState(1);
  const chosen = kinds.filter((kind) => options.found?.split(',').includes(kind));
  const answer = useAnswer(LandscapeFindingsDocument, {
    scope: useScope(),
    first: Math.min(most, pages * pageSize),
    kinds: chosen.length > 0 ? chosen : null,
  });
  const all = answer.data?.landscape.findingCount;
  return (
    <Page
      title={t('landscape:findings.title')}
      about={all === undefined ? null : t('landscape:findings.count', { count: all })}
      back={{ href: href({ record: null, options: { found: null } }), label: t('landscape:back') }}
    >
      <section className="card" aria-label={t('landscape:findings.title')}>
        <div className="card-head">
          <KindPill chosen={chosen} />
        </div>
        <Answered answer={answer} lines={14}>
          {({ landscape: { findings, shown } }) => (
            <>
              {findings.length === 0 ? <Empty>{t('landscape:findings.none')}</Empty> : null}
              <ol>
                {findings.map((finding) => (
                  <FindingItem key={`${finding.kind} ${finding.headline}`} finding={finding} />
                ))}
              </ol>
              <div className="finding-more">
                <output className="n">{t('landscape:findings.some', { shown: findings.length, count: shown })}</output>
                {findings.length < Math.min(most, shown) ? (
                  <Button onPress={() => setPages(pages + 1)} isDisabled={answer.fetching}>
                    {t('ui:table.more')}
                  </Button>
                ) : null}
              </div>
            </>
          )}
        </Answered>
      </section>
    </Page>
  );
}

/** Which kinds are listed; only those are offered of which there are any. */
function KindPill({ chosen }: { chosen: readonly FindingKind[] }) {
  const { t } = useTranslation();
  const { data } = useAnswer(LandscapeFindingKindsDocument, { scope: useScope() });
  const [first] = chosen;
  const set = (picked: readonly FindingKind[]): void => store.step({ options: { found: picked.join(',') || null } });
  return (
    <FilterPill
      label={t('landscape:findings.kinds')}
      text={
        first === undefined
          ? t('landscape:findings.allKinds')
          : chosen.length === 1
            ? t(`landscape:kind.${first}`)
            : t('landscape:findings.someKinds', { count: chosen.length })
      }
      changed={chosen.length > 0}
      onClear={() => set([])}
    >
      <Choices
        label={t('landscape:findings.kinds')}
        options={kinds
          .filter((kind) => (data?.landscape[kind] ?? 0) > 0)
          .map((kind) => ({
            value: kind,
            label: t(`landscape:kind.${kind}`),
            side: formatNumber(data?.landscape[kind] ?? 0),
          }))}
        chosen={chosen}
        onChange={set}
      />
    </FilterPill>
  );
}
