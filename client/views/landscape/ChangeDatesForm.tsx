import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../state/address.ts';
import { store } from '../../state/useBoardwalk.ts';
import { isoText } from '../../ui/isoText.ts';
import type { ChangeDates } from './changeDates.ts';

/** The two dates, to be written: a year, a month or a day each. */
export function ChangeDatesForm({ dates }: { dates: ChangeDates }) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(dates);
  const [wrong, setWrong] = useState<keyof ChangeDates | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [from, to] = [date(isoText(texts.from)), date(isoText(texts.to))];
    setWrong(from === null ? 'from' : to === null ? 'to' : null);
    if (from !== null && to !== null) store.step({ options: { since: from, until: to } });
  };
  const field = (which: keyof ChangeDates) => (
    <label className="changes-date">
      <span className="xs t2">{t(`landscape:changes.${which}`)}</span>
      <span className="field">
        <input
          value={texts[which]}
          onChange={(event) => setTexts({ ...texts, [which]: event.target.value })}
          aria-invalid={wrong === which}
          aria-describedby={wrong === which ? 'changes-wrong' : undefined}
        />
      </span>
    </label>
  );
  return (
    <form className="changes-dates" onSubmit={submit}>
      {field('from')}
      {field('to')}
      <button type="submit" className="btn">
        {t('landscape:changes.compare')}
      </button>
      {wrong ? (
        <p id="changes-wrong" className="xs changes-wrong" role="alert">
          {t('scope:dateWrong', { text: texts[wrong] })}
        </p>
      ) : null}
    </form>
  );
}
