import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../state/address.ts';
import { Button } from '../../ui/Button.tsx';
import { isoText } from '../../ui/isoText.ts';
import { Refused } from '../../ui/Refused.tsx';
import type { useSaySeats } from './useSaySeats.ts';

export interface EndSeatsProps {
  ids: string[];
  saying: ReturnType<typeof useSaySeats>;
  close: () => void;
}

/** Asks for the last day of seats that have ended. */
export function EndSeats({ ids, saying, close }: EndSeatsProps) {
  const { t } = useTranslation();
  const [text, write] = useState('');
  const [wrong, setWrong] = useState(false);
  const about = useId();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const on = date(isoText(text));
    setWrong(on === null);
    if (on !== null && (await saying.ended(ids, on))) close();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <label className="standing-day">
        <span className="medium">{t('landscape:standing.lastDay')}</span>
        <span className="field">
          <input
            value={text}
            onChange={({ target }) => write(target.value)}
            aria-invalid={wrong}
            aria-describedby={about}
          />
        </span>
      </label>
      <p id={about} className={wrong ? 'xs changes-wrong' : 'xs t2'}>
        {wrong ? t('scope:dateWrong', { text }) : t('landscape:standing.lastDayMeans', { count: ids.length })}
      </p>
      <Refused problem={saying.ending} />
      <div className="row wrap">
        <Button type="submit" tone="primary" isDisabled={saying.pending}>
          {t('landscape:standing.sayEnded', { count: ids.length })}
        </Button>
        <Button onPress={close}>{t('landscape:standing.leave')}</Button>
      </div>
    </form>
  );
}
