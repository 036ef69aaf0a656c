import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { bindKeys } from '../../state/keys.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { MatrixCard } from './MatrixCard.tsx';
import { OverlapsTable } from './OverlapsTable.tsx';
import { SetsCard } from './SetsCard.tsx';
import { Thresholds } from './Thresholds.tsx';
import { useOverlapPairs } from './useOverlapPairs.ts';

const shapes = ['table', 'matrix', 'sets'] as const;
type Shape = (typeof shapes)[number];

/**
 *  .page
 *    Segmented, Thresholds       what is shown, and what decides
 *    OverlapsTable               beside it, where there is room: MatrixCard and SetsCard
 *    MatrixCard or SetsCard      alone, when asked for
 */
export function OverlapsPage() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const shape = shapes.find((one) => one === options.as) ?? 'table';
  const wide = !useNarrow(1400);
  const roomy = !useNarrow(1800);
  const besides = selection.length > 0 ? (['beside', 'tight'] as const) : (['roomy', 'beside'] as const);
  const room = wide ? besides[roomy ? 0 : 1] : 'whole';
  const pairs = useOverlapPairs();
  const table = options.twin === 'table';
  useEffect(() => bindKeys({ keys: 't', label: 'keys:twin', run: toggle }), []);
  const count = pairs.pages.answer.data?.all.totalCount;
  return (
    <Page
      title={t('app:view.overlaps')}
      about={count === undefined ? null : t('overlaps:sentence', { count })}
      actions={
        <>
          <Segmented<Shape>
            label={t('overlaps:shape.label')}
            value={shape}
            onChange={(value) => store.step({ options: { as: value === 'table' ? null : value, twin: null } })}
            segments={shapes.map((value) => ({ value, label: t(`overlaps:shape.${value}`) }))}
          />
          <Thresholds />
        </>
      }
    >
      {shape === 'matrix' ? <MatrixCard /> : null}
      {shape === 'sets' ? <SetsCard table={table} toggle={toggle} /> : null}
      {shape === 'table' ? (
        <div className={wide ? 'overlaps-wide' : undefined} data-tight={room === 'tight' || undefined}>
          <OverlapsTable pairs={pairs} room={room} />
          {wide ? (
            <div className="overlaps-pictures">
              <MatrixCard small />
              <SetsCard table={table} />
            </div>
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}

/** The twin of the matrix is the table of pairs; sets have one of their own. */
function toggle(): void {
  const { as, twin } = store.snapshot().place.options;
  if (as === 'sets') store.step({ options: { twin: twin === 'table' ? null : 'table' } });
  else store.step({ options: { as: as === 'matrix' ? null : 'matrix' } });
}
