import { useTranslation } from 'react-i18next';
import type { MeasuresQuery } from '../../api/operations.generated.ts';
import { formatNumber } from '../../ui/format.ts';

export type Measure = MeasuresQuery['measures'][number];

/** What a measure is, in what unit, within what bounds, what it is of nothing, and whose definition it is. */
export function MeasureFacts({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { definition, unit, least, greatest, degenerate, citation } = measure;
  const bounds =
    least === null
      ? t('measures:boundless')
      : greatest === null
        ? t('measures:atLeast', { least: exact(least) })
        : t('measures:between', { least: exact(least), greatest: exact(greatest) });
  return (
    <>
      <p>{definition}</p>
      <dl className="measure-facts n">
        {(
          [
            ['unit', unit],
            ['bounds', bounds],
            ['degenerate', degenerate],
            ['citation', citation ?? t('measures:ours')],
          ] as const
        ).map(([name, value]) => (
          <div key={name} className="measure-fact">
            <dt>{t(`measures:fact.${name}`)}</dt>
            <dd lang={name === 'citation' && citation !== null ? 'en' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** To the last digit that it has. */
const exact = (bound: number): string => formatNumber(bound, String(bound).split('.')[1]?.length ?? 0);
