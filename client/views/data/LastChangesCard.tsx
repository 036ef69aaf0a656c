import { useTranslation } from 'react-i18next';
import { DataLastChangesDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { countsOf } from './changeCounts.ts';
import { momentText } from './momentText.ts';
import { useWho } from './useWho.ts';
import { aboutOf, whyOf } from './whyOf.ts';

/** What was changed last, and the way to all of it. */
export function LastChangesCard() {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const who = useWho();
  const answer = useAnswer(DataLastChangesDocument, {});
  return (
    <section className="card" aria-labelledby="data-changes">
      <div className="card-head">
        <h2 id="data-changes">{t('data:log.last')}</h2>
        <span className="space" />
        <a className="link" href={href({ record: 'log' })}>
          {t('data:log.all')}
        </a>
      </div>
      <div className="card-body">
        <Answered answer={answer} lines={4}>
          {({ changes: { edges } }) => {
            const all = edges.map(({ node }) => node);
            return edges.length === 0 ? (
              <Empty action={null}>{t('data:log.none')}</Empty>
            ) : (
              <ul className="lines">
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <p>
                      <a className="quiet-link" href={href({ record: 'log', options: { change: node.id } })}>
                        {t(`data:log.did.${node.what}`, { defaultValue: node.what })}
                      </a>
                      {[aboutOf(node), whyOf(node, all, t)].filter(Boolean).map((part) => ` · ${part}`)}
                      {node.undoneBy ? <span className="tag data-tag">{t('data:log.undone')}</span> : null}
                    </p>
                    <p className="xs t3 n">
                      {[momentText(node.when, format), who(node.who), ...countsOf(node, t)].join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            );
          }}
        </Answered>
      </div>
    </section>
  );
}
