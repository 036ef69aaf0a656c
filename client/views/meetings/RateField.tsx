import { type FormEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { rateOf } from './rateOf.ts';

/** The rate that costs are told at, stated in place by whoever looks; the address keeps it. */
export function RateField() {
  const { t } = useTranslation();
  const { rate } = usePlace().options;
  const how = useId();
  const field = useRef<HTMLInputElement>(null);
  const take = (event?: FormEvent): void => {
    event?.preventDefault();
    const stated = rateOf(field.current?.value.trim());
    const text = stated === null ? null : String(stated);
    if (text !== (rate ?? null)) store.step({ options: { rate: text } });
  };
  return (
    <form className="rate" data-stated={rate !== undefined || undefined} onSubmit={take}>
      <label>
        <span>{t('meetings:rate')}</span>
        <input
          key={rate ?? ''}
          ref={field}
          className="n"
          defaultValue={rate ?? ''}
          inputMode="decimal"
          size={5}
          onBlur={() => take()}
          aria-describedby={how}
        />
      </label>
      <span id={how} className="visually-hidden">
        {t('meetings:rateHow')}
      </span>
    </form>
  );
}
