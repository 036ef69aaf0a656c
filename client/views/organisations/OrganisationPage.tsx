import { useTranslation } from 'react-i18next';
import { OrganisationPageDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceCard } from '../../ui/EvidenceCard.tsx';
import { Page } from '../../ui/Page.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { BoardsCard } from './BoardsCard.tsx';
import { BodyCard } from './BodyCard.tsx';
import { CarriersCard } from './CarriersCard.tsx';
import { LoadFigures } from './LoadFigures.tsx';
import { MissingCard } from './MissingCard.tsx';
import type { Limits, OrganisationShown } from './organisationShown.ts';
import { StaffCard } from './StaffCard.tsx';
import { usePart } from './usePart.ts';
import './organisations.css';

/** One organisation: who carries it, where it is missing, on which boards, what it belongs to, and who says so. */
export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(OrganisationPageDocument, { id, scope: useScope() });
  const organisation = answer.data?.node?.__typename === 'Organisation' ? answer.data.node : null;
  usePart(organisation !== null);
  return (
    <Page
      title={organisation ? <RecordName of={organisation} /> : t('words:kind.Organisation')}
      about={organisation ? [organisation.acronym, organisation.kind].filter(Boolean).join(' · ') || null : null}
      back={{
        href: href({ record: null, options: { part: null, by: null, open: null, people: null, sort: null } }),
        label: t('organisations:back'),
      }}
      actions={
        <>
          <a
            className="btn"
            href={href({ view: 'network', selection: [id], options: { of: 'organisations', around: id } })}
          >
            {t('record:inNetwork')}
          </a>
          <a className="btn" href={href({ selection: [id] })}>
            {t('people:openPanel')}
          </a>
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {({ thresholds }) =>
          organisation ? (
            <Shown organisation={organisation} limits={thresholds} />
          ) : (
            <Empty action={null}>{t('record:gone')}</Empty>
          )
        }
      </Answered>
    </Page>
  );
}

function Shown({ organisation, limits }: { organisation: OrganisationShown; limits: Limits }) {
  const { t } = useTranslation();
  const href = useHref();
  const opens = href({ selection: [organisation.id] });
  return (
    <div className="stack">
      <LoadFigures organisation={organisation} limits={limits} />
      <div className="columns">
        <div className="stack">
          <CarriersCard organisation={organisation} />
          <MissingCard organisation={organisation} limits={limits} />
          <BoardsCard organisation={organisation} />
        </div>
        <div className="stack">
          <BodyCard organisation={organisation} />
          <StaffCard organisation={organisation} />
          <EvidenceCard
            title={t('record:whoSaysSo')}
            items={organisation.evidence}
            lastChecked={organisation.lastChecked}
            sourceHref={(source) => href({ selection: [source] })}
            rest={{ href: opens, label: (count) => t('people:moreEvidence', { count }) }}
          />
        </div>
      </div>
    </div>
  );
}
