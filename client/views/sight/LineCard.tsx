import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SightEvidenceDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EvidenceList } from '../../ui/Evidence.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { lineEvidence } from './lineEvidence.ts';

/** Who says that one board reports to another. */
export function LineCard({ line: [from, to] }: { line: readonly [from: string, to: string] }) {
  const { t } = useTranslation();
  const href = useHref();
  const head = useRef<HTMLHeadingElement>(null);
  const answer = useAnswer(SightEvidenceDocument, { ids: [from, to] });
  const boardOf = (id: string) => answer.data?.boards.edges.find(({ node }) => node.id === id)?.node;
  const [below, above] = [boardOf(from), boardOf(to)];
  // Whoever opens a line is led to it, wherever the line was.
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="card sight-line-card" aria-labelledby="sight-line">
      <div className="row">
        <h2 id="sight-line" tabIndex={-1} ref={head}>
          {t('sight:line.title')}
        </h2>
        <span className="space" />
        <IconButton
          label={t('sight:line.close')}
          icon={<X size={16} aria-hidden="true" />}
          onPress={() => store.step({ options: { line: null } })}
        />
      </div>
      <Answered answer={answer} lines={3}>
        {() =>
          below && above ? (
            <>
              <dl className="sight-ends">
                <div>
                  <dt className="xs t3">{t('sight:line.below')}</dt>
                  <dd>
                    <a className="link" href={href({ selection: [below.id] })}>
                      <RecordName of={below} />
                    </a>
                  </dd>
                </div>
                <div>
                  <dt className="xs t3">{t('sight:line.above')}</dt>
                  <dd>
                    <a className="link" href={href({ selection: [above.id] })}>
                      <RecordName of={above} />
                    </a>
                  </dd>
                </div>
              </dl>
              <EvidenceList
                items={lineEvidence(below.evidence, to)}
                sourceHref={(id) => href({ selection: [id] })}
                factName={({ fact }) => t(fact === 'partOf' ? 'sight:line.partOf' : 'sight:line.reportsTo')}
              />
            </>
          ) : (
            <p className="t2">{t('sight:line.none')}</p>
          )
        }
      </Answered>
    </section>
  );
}
