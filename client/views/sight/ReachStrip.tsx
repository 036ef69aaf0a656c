import { useTranslation } from 'react-i18next';
import type { SightQuery } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Reach } from './reach.ts';
import type { SightModel } from './sightModel.ts';

const kinds = ['REPORTED', 'PEOPLE', 'INFERRED', 'BROKEN', 'BEYOND', 'SILENT'] as const satisfies readonly Reach[];
/** More boards than this are drawn as lengths, not each as a bar. */
const mostBars = 60;

/** How many boards reach the top, of those that look for somebody above them, and by what. */
export function ReachStrip({ line, model }: { line: SightQuery['lineOfSight']; model: SightModel }) {
  const { t } = useTranslation();
  const href = useHref();
  const counts = kinds
    .map((kind) => ({ kind, count: model.boards.filter(({ reach }) => reach === kind).length }))
    .filter(({ count }) => count > 0);
  const bars = counts.flatMap(({ kind, count }) =>
    line.judged > mostBars ? [{ kind, share: count }] : Array.from({ length: count }, () => ({ kind, share: 1 })),
  );
  return (
    <section className="sight-part" aria-labelledby="sight-reaching">
      <h2 id="sight-reaching" className="xs t2 medium">
        {t(`sight:reaching.${line.top ?? 'STATE'}`)}
      </h2>
      <p className="sight-figure n">
        <a className="figure-link" href={href({ options: { twin: 'table', only: null } })}>
          {t('sight:of', { number: formatNumber(line.reaching), total: formatNumber(line.judged) })}
        </a>
      </p>
      <div className="sight-bars" aria-hidden="true">
        {bars.map(({ kind, share }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike, and stand for no record
          <i key={index} data-reach={kind} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul className="sight-counts xs n">
        {counts.map(({ kind, count }) => (
          <li key={kind} data-reach={kind}>
            <a className="quiet-link" href={href({ options: { twin: 'table', only: kind } })}>
              {t(`sight:count.${kind}`, { count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
