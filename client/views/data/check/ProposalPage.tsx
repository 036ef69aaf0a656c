import { useTranslation } from 'react-i18next';
import {
  DataImportDocument,
  DataImportNameDocument,
  DataImportProgressDocument,
} from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useTold } from '../../../api/useTold.ts';
import { useHref, usePlace } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { CheckParts } from './CheckParts.tsx';
import './check.css';
import { MappingParts } from './MappingParts.tsx';
import type { Proposal } from './proposal.ts';
import { ReadingCard } from './ReadingCard.tsx';
import { ReportCard } from './ReportCard.tsx';
import { Steps } from './Steps.tsx';
import { workingStage } from './working.ts';

/** What is left behind with this page. */
const ownOptions = { step: null, tab: null, line: null, item: null, side: null };

/** A file that was brought in: what was read of it and what is to become of each; or what came of it. */
export function ProposalPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const { options } = usePlace();
  const answer = useAnswer(DataImportDocument, { id });
  const told = useTold(DataImportProgressDocument, { id });
  const stage = workingStage(told?.importProgress.stage);
  const proposal = answer.data?.importProposal;
  // What it is called is known before it has been read.
  const called = useAnswer(DataImportNameDocument, { id }, proposal !== undefined).data?.importProposal.name;
  const maps = proposal?.state === 'OPEN' && proposal.tables.length > 0;
  // What nobody could read is to be mapped first.
  const mapping = maps && (options.step === 'read' || proposal.tables.every(({ isRead }) => !isRead));
  return (
    <Page
      title={t(titleOf(proposal))}
      about={proposal?.name ?? called}
      back={{ href: href({ record: null, options: ownOptions }), label: t('data:back') }}
      actions={<Steps state={proposal?.state ?? null} reads={maps ? (mapping ? 'now' : 'link') : null} />}
    >
      {stage && (answer.data === undefined || answer.fetching) ? (
        <ReadingCard
          id={id}
          stage={stage}
          rows={told?.importProgress.rows ?? null}
          done={told?.importProgress.done ?? null}
          of={told?.importProgress.of ?? null}
          stopped={answer.again}
        />
      ) : null}
      <Answered answer={stage ? { ...answer, slow: false } : answer} lines={stage ? 0 : 14}>
        {({ importProposal }) =>
          mapping ? (
            <MappingParts id={id} dated={importProposal.dated ?? null} read={answer.again} />
          ) : (
            <Shown proposal={importProposal} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function titleOf(proposal: Proposal | undefined): string {
  if (proposal?.state === 'COMMITTED') return 'data:check.brought';
  return proposal?.formats.includes('attendance') && proposal.tables.length === 0
    ? 'data:check.minutes'
    : 'data:check.file';
}

function Shown({ proposal, again }: { proposal: Proposal; again: () => void }) {
  const { t } = useTranslation();
  const href = useHref();
  if (proposal.state === 'OPEN') return <CheckParts proposal={proposal} settled={again} />;
  if (proposal.report) return <ReportCard name={proposal.name} report={proposal.report} />;
  return (
    <section className="card">
      <Empty
        action={
          <a className="btn" href={href({ record: null, options: ownOptions })}>
            {t('data:back')}
          </a>
        }
      >
        {t('data:check.discarded')}
      </Empty>
    </section>
  );
}
