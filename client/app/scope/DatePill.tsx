import { Calendar } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { store, useHref, usePlace } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { readDate } from './readDate.ts';
import { useDateText } from './scopeTexts.ts';

/** The date of the whole view; all times at first, and it says so. */
export function DatePill() {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const dated = scope.asOf ?? scope.from ?? scope.to;
  const text = useDateText();
  return (
    <FilterPill
      label={t('scope:date')}
      text={text}
      changed={dated !== null}
      onClear={() => store.step({ scope: { asOf: null, from: null, to: null } })}
      icon={<Calendar size={14} aria-hidden="true" />}
    >
      <DateForm key={`${scope.asOf} ${scope.from} ${scope.to}`} />
    </FilterPill>
  );
}

type Which = 'asOf' | 'from' | 'to';

function DateForm() {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const href = useHref();
  const [texts, setTexts] = useState({ asOf: scope.asOf ?? '', from: scope.from ?? '', to: scope.to ?? '' });
  const [wrong, setWrong] = useState<Which | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const overlay = useContext(OverlayTriggerStateContext);
  const submit = (which: readonly Which[]): void => {
    const read = which.map((one) => ({ one, text: texts[one].trim(), date: readDate(texts[one]) }));
    const bad = read.find(({ text, date }) => text !== '' && date === null);
    setWrong(bad?.one ?? null);
    if (bad) return;
    const dates = Object.fromEntries(read.map(({ one, date }) => [one, date]));
    store.step({ scope: { asOf: null, from: null, to: null, ...dates } });
    overlay?.close();
  };
  const field = (which: Which, together: readonly Which[]) => (
    <label className="date-field">
      <span>{t(`scope:${which}`)}</span>
      <span className="field">
        <input
          ref={which === 'asOf' ? first : null}
          value={texts[which]}
          onChange={(event) => setTexts({ ...texts, [which]: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit(together);
          }}
          placeholder={t('scope:dateExample')}
          aria-invalid={wrong === which}
          aria-describedby={wrong === which ? 'date-wrong' : 'date-how'}
        />
      </span>
    </label>
  );
  return (
    <div className="date-form">
      {field('asOf', ['asOf'])}
      <Button tone="primary" onPress={() => submit(['asOf'])}>
        {t('scope:show')}
      </Button>
      <div className="row">
        {field('from', ['from', 'to'])}
        {field('to', ['from', 'to'])}
      </div>
      <Button onPress={() => submit(['from', 'to'])}>{t('scope:showWindow')}</Button>
      <a className="link" href={href({ view: 'landscape', record: 'changes' })} onClick={() => overlay?.close()}>
        {t('scope:compare')}
      </a>
      {wrong ? (
        <p id="date-wrong" className="date-wrong" role="alert">
          {t('scope:dateWrong', { text: texts[wrong] })}
        </p>
      ) : (
        <p id="date-how" className="xs t3">
          {t('scope:dateHow')}
        </p>
      )}
    </div>
  );
}
