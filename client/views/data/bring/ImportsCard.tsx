import { FileText } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DataImportsDocument, type DataImportsQuery, type ImportStage } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useHref } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { useFormat } from '../../../ui/useFormat.ts';
import { momentText } from '../momentText.ts';
import { useWho } from '../useWho.ts';

type Listed = DataImportsQuery['importProposals'][number];
const mostEarlier = 5;
const lookedEvery = 2_000;

/** What was brought in and waits for a decision, to be gone on with; below it what was committed lately. */
export function ImportsCard() {
  const { t } = useTranslation();
  const answer = useAnswer(DataImportsDocument, {});
  useLooking(answer.data?.importProposals.some(isBeingRead) ?? false);
  return (
    <section className="card" aria-labelledby="data-imports">
      <div className="card-head">
        <h2 id="data-imports">{t('data:imports.title')}</h2>
      </div>
      <div className="card-body">
        <Answered answer={answer} lines={2}>
          {({ importProposals: all }) => {
            const open = all.filter(({ state }) => state === 'OPEN');
            const earlier = all.filter(({ state }) => state === 'COMMITTED').slice(0, mostEarlier);
            return (
              <>
                {open.length === 0 ? <p className="t2">{t('data:imports.none')}</p> : <ImportList imports={open} />}
                {earlier.length > 0 ? (
                  <>
                    <h3 className="data-earlier">{t('data:imports.earlier')}</h3>
                    <ImportList imports={earlier} />
                  </>
                ) : null}
              </>
            );
          }}
        </Answered>
      </div>
    </section>
  );
}

function isBeingRead({ state, lastUndecided }: Listed): boolean {
  return state === 'OPEN' && lastUndecided === null;
}

/** Looks again and again while a file is being read. */
function useLooking(isReading: boolean): void {
  const client = useClient();
  useEffect(() => {
    if (!isReading) return;
    const look = (): void => {
      if (!document.hidden) void client.query(DataImportsDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    };
    const timer = setInterval(look, lookedEvery);
    return () => clearInterval(timer);
  }, [client, isReading]);
}

function ImportList({ imports }: { imports: readonly Listed[] }) {
  const href = useHref();
  const format = useFormat();
  const who = useWho();
  return (
    <ul className="lines imports">
      {imports.map(({ id, name, state, created, by, lastUndecided, lastErrorCount, progress }) => (
        <li key={id}>
          <FileText size={16} strokeWidth={1.75} aria-hidden="true" className="t3" />
          <div>
            <a href={href({ record: id })}>{name}</a>
            <p className="xs t3 n">{[momentText(created, format), who(by)].join(' · ')}</p>
          </div>
          <span className="space" />
          {state === 'OPEN' ? (
            <Standing undecided={lastUndecided ?? null} errors={lastErrorCount ?? null} stage={progress.stage} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface StandingProps {
  /** null: it has not been compared yet. */
  undecided: number | null;
  errors: number | null;
  stage: ImportStage;
}

/** What keeps it from being committed, as far as it has been compared. */
function Standing({ undecided, errors, stage }: StandingProps) {
  const { t } = useTranslation();
  if (undecided === null || errors === null)
    return <span className="tag">{t(stage === 'WAITING' ? 'data:imports.waiting' : 'data:imports.reading')}</span>;
  return (
    <>
      {errors > 0 ? <span className="tag broken">{t('data:imports.errors', { count: errors })}</span> : null}
      {undecided > 0 ? <span className="tag warn">{t('data:imports.toChoose', { count: undecided })}</span> : null}
      {errors + undecided === 0 ? <span className="tag ok">{t('data:imports.ready')}</span> : null}
    </>
  );
}
