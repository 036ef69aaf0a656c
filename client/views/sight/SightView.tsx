import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SightQuery } from '../../api/operations.generated.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { LineCard } from './LineCard.tsx';
import { optionsFrom, type SightOptions } from './options.ts';
import { SightLegend } from './SightLegend.tsx';
import { SightPicture } from './SightPicture.tsx';
import { SightSentence } from './SightSentence.tsx';
import { SightSide } from './SightSide.tsx';
import { SightTable } from './SightTable.tsx';
import { SightTools } from './SightTools.tsx';
import type { SightModel } from './sightModel.ts';
import './sight.css';
import './sightSide.css';
import { type Sight, useSight } from './useSight.ts';

/*
 *  Page                      the sentence
 *    SightTools              theme, links
 *    LineCard                who says that one reports to another, when a line is open
 *    SightPicture            or SightTable, its twin
 *    SightSide               how many reach the top, where it breaks, on whom it hangs
 */
export function SightView() {
  const { t } = useTranslation();
  const { options: query } = usePlace();
  const options = useMemo(() => optionsFrom(query), [query]);
  const twin = useTwin();
  const sight = useSight(options, twin.table);
  const line = sight.answer.data?.lineOfSight;
  const none = sight.themes?.length === 0 && sight.theme === null;
  return (
    <Page
      title={t('app:view.sight')}
      about={line ? <SightSentence line={line} /> : null}
      actions={
        <TwinButton {...twin} picture={t('sight:picture')} pictureIcon={<Route size={16} aria-hidden="true" />} />
      }
    >
      {none ? (
        <section className="card" aria-label={t('app:view.sight')}>
          <Empty>{t('sight:noThemes')}</Empty>
        </section>
      ) : (
        <Answered answer={sight.answer} lines={14}>
          {({ lineOfSight }) =>
            sight.model ? (
              <Shown sight={sight} line={lineOfSight} model={sight.model} options={options} table={twin.table} />
            ) : null
          }
        </Answered>
      )}
    </Page>
  );
}

/** The boards of one tier that have no known way to the other, by id; null: all boards are asked for. */
function withoutWay({ breaks }: SightQuery['lineOfSight'], gap: SightOptions['gap']): ReadonlySet<string> | null {
  if (gap === null) return null;
  const found = breaks.find(({ below, above }) => below === gap[0] && above === gap[1]);
  return new Set(found?.boards.map(({ id }) => id));
}

interface ShownProps {
  sight: Sight;
  line: SightQuery['lineOfSight'];
  model: SightModel;
  options: SightOptions;
  table: boolean;
}

function Shown({ sight, line, model, options, table }: ShownProps) {
  const { t } = useTranslation();
  const href = useHref();
  const among = useMemo(() => withoutWay(line, options.gap), [line, options.gap]);
  const shown = model.boards.length;
  const numbers = { shown: formatNumber(shown), total: formatNumber(line.boardCount) };
  return (
    <div className="sight">
      <SightTools sight={sight} options={options} chosen={line.theme} table={table} />
      {options.line ? <LineCard key={options.line.join()} line={options.line} /> : null}
      {shown < line.boardCount ? <Truncated>{t('sight:truncated', numbers)}</Truncated> : null}
      {line.boardCount === 0 ? (
        <section className="card" aria-label={t('app:view.sight')}>
          <Empty
            action={
              <a className="btn" href={href({ options: { of: null } })}>
                {t('sight:otherTheme')}
              </a>
            }
          >
            {t('sight:noBoards')}
          </Empty>
        </section>
      ) : (
        <div className="columns">
          <div className="sight-main">
            {table ? (
              <SightTable
                model={model}
                only={options.only}
                among={among}
                total={line.boardCount}
                pending={sight.answer.fetching}
              />
            ) : (
              <>
                <SightPicture model={model} />
                <SightLegend model={model} regions={sight.regions} />
              </>
            )}
          </div>
          <SightSide line={line} model={model} reportsOnly={options.reportsOnly} />
        </div>
      )}
    </div>
  );
}
