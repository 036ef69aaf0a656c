import { FileText, Hexagon, type LucideIcon, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AreaRecordDocument,
  type EvidencePartsFragment,
  SourceRecordDocument,
  ThemeRecordDocument,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { Evidences } from './Evidences.tsx';
import { evidenceOf } from './evidenceOf.ts';
import { type Linked, RecordLink, RecordLinks, useSourceHref } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';

interface Subject extends Linked {
  boards: readonly Linked[];
  evidence: readonly EvidencePartsFragment[];
  lastChecked: string | null;
}

interface SubjectProps {
  subject: Subject;
  icon: LucideIcon;
  kind: string;
  facts: readonly Fact[];
  action: ReactNode;
}

/** A theme or an area: the boards in scope, what it lies in, who says so. */
function Subject({ subject, icon, kind, facts, action }: SubjectProps) {
  const { t } = useTranslation();
  const sourceHref = useSourceHref();
  const { boards, evidence } = subject;
  return (
    <RecordShell
      icon={icon}
      kind={kind}
      title={<RecordName of={subject} />}
      about={t('record:boards', { count: boards.length })}
      tabs={[
        {
          id: 'boards',
          label: t('words:kinds.Board'),
          count: boards.length,
          content:
            boards.length > 0 ? (
              <ul className="items">
                {boards.map((board) => (
                  <li key={board.id}>
                    <RecordLink of={board} quiet />
                  </li>
                ))}
              </ul>
            ) : (
              <Empty>{t('record:noBoards')}</Empty>
            ),
        },
        { id: 'about', label: t('record:about'), content: <Facts facts={facts} sourceHref={sourceHref} /> },
        {
          id: 'evidence',
          label: t('record:evidence'),
          count: evidence.length,
          content: <Evidences items={evidence} lastChecked={subject.lastChecked} />,
        },
      ]}
      actions={action}
    />
  );
}

export function ThemeRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(ThemeRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>
      {({ node: theme }) =>
        theme?.__typename === 'Theme' ? (
          <Subject
            subject={theme}
            icon={Hexagon}
            kind={t('words:kind.Theme')}
            facts={[
              { label: t('facts:nameCy'), value: theme.nameCy, evidence: evidenceOf(theme.evidence, 'nameCy') },
              {
                label: t('facts:broader'),
                value: theme.broader ? <RecordLinks of={[theme.broader]} /> : null,
                evidence: evidenceOf(theme.evidence, 'broader'),
              },
              {
                label: t('facts:narrower'),
                value: theme.narrower.length > 0 ? <RecordLinks of={theme.narrower} /> : null,
              },
            ]}
            action={
              <Button onPress={() => store.step({ scope: { themes: [theme.id] } })}>{t('record:onlyThis')}</Button>
            }
          />
        ) : null
      }
    </Answered>
  );
}

export function AreaRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(AreaRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>
      {({ node: area }) =>
        area?.__typename === 'Area' ? (
          <Subject
            subject={area}
            icon={MapPin}
            kind={t('words:kind.Area')}
            facts={[
              { label: t('facts:nameCy'), value: area.nameCy, evidence: evidenceOf(area.evidence, 'nameCy') },
              { label: t('facts:code'), value: area.code, evidence: evidenceOf(area.evidence, 'code') },
              { label: t('facts:kind'), value: area.kind, evidence: evidenceOf(area.evidence, 'kind') },
              {
                label: t('facts:within'),
                value: area.within.length > 0 ? <RecordLinks of={area.within} /> : null,
                evidence: evidenceOf(area.evidence, 'within', area.within),
              },
              {
                label: t('facts:contains'),
                value: area.contains.length > 0 ? <RecordLinks of={area.contains} /> : null,
              },
            ]}
            action={<Button onPress={() => store.step({ scope: { areas: [area.id] } })}>{t('record:onlyThis')}</Button>}
          />
        ) : null
      }
    </Answered>
  );
}

/** A document that facts come from. */
export function SourceRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceHref = useSourceHref();
  const answer = useAnswer(SourceRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node: source }) =>
        source?.__typename === 'Source' ? (
          <RecordShell
            icon={FileText}
            kind={t('words:kind.Source')}
            title={<span lang="en">{source.title}</span>}
            about={source.date ? format.date(source.date) : null}
            tabs={[
              {
                id: 'about',
                label: t('record:about'),
                content: (
                  <Facts
                    sourceHref={sourceHref}
                    facts={[
                      { label: t('facts:key'), value: source.key },
                      { label: t('facts:written'), value: source.date ? format.date(source.date, 'long') : null },
                      {
                        label: t('facts:url'),
                        value: source.url ? (
                          <a className="link" href={source.url} target="_blank" rel="noreferrer">
                            {source.url}
                          </a>
                        ) : null,
                      },
                      { label: t('facts:factCount'), value: formatNumber(source.factCount) },
                    ]}
                  />
                ),
              },
            ]}
          />
        ) : null
      }
    </Answered>
  );
}
