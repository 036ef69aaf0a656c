import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { CoverageBars } from './CoverageBars.tsx';
import { monthAt, monthsOf, placeByKey, placeOf } from './coverage.ts';

/** Moves closer together than this, in milliseconds, are one step to undo. */
const oneMove = 1000;

/** The years that the data cover: a bar a quarter shows how well; the handle sets the as-of month. */
export function DateSlider() {
  const { t } = useTranslation();
  const format = useFormat();
  const { scope } = usePlace();
  const lastMoved = useRef(-oneMove);
  const { data } = useAnswer(GroundDocument, {});
  const coverage = data?.whole.coverage ?? [];
  const months = monthsOf(coverage);
  if (!months) return null;
  const at = scope.asOf ? placeOf(scope.asOf, months) : null;
  const moved = (value: number, now: number): void => {
    const manner = now - lastMoved.current < oneMove ? 'replace' : 'push';
    lastMoved.current = now;
    store.step({ scope: { asOf: monthAt(value, months), from: null, to: null } }, manner);
  };
  return (
    <span className="date-slider">
      <CoverageBars coverage={coverage} months={months} at={at} />
      <input
        type="range"
        min={0}
        max={months.count - 1}
        value={at ?? months.count - 1}
        onKeyDown={(event) => {
          const next = placeByKey(event, at, months.count);
          if (next === null) return;
          event.preventDefault();
          moved(next, event.timeStamp);
        }}
        onChange={(event) => moved(Number(event.target.value), event.timeStamp)}
        aria-label={t('scope:slider')}
        aria-valuetext={scope.asOf ? format.date(scope.asOf, 'long') : t('scope:allTimes')}
      />
    </span>
  );
}
