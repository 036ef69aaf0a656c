import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../../state/address.ts';
import { today } from '../../../state/useDate.ts';
import { Button } from '../../../ui/Button.tsx';
import { isoText } from '../../../ui/isoText.ts';
import { useFormat } from '../../../ui/useFormat.ts';

/** Where a problem sends whoever is to say when the file was written. */
export const writtenField = 'import-written';

export type WrittenFault = 'notADate' | 'yetToCome';

/** What somebody wrote as a date in ISO form, null where it is left empty; or why it cannot be one. */
export function readWritten(text: string): { dated: string | null } | { fault: WrittenFault } {
  if (text.trim() === '') return { dated: null };
  const dated = date(isoText(text));
  if (dated === null) return { fault: 'notADate' };
  return dated > today() ? { fault: 'yetToCome' } : { dated };
}

export interface WrittenFieldProps {
  value: string;
  fault: WrittenFault | null;
  onChange: (text: string) => void;
}

/** When a list was written; today is an offer, never taken for granted. */
export function WrittenField({ value, fault, onChange }: WrittenFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const about = useId();
  return (
    <>
      <label htmlFor={writtenField} className="medium">
        {t('data:written.asks')}
      </label>
      <input
        id={writtenField}
        value={value}
        placeholder={t('data:written.example')}
        aria-invalid={fault !== null}
        aria-describedby={about}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button onPress={() => onChange(today())}>{t('data:written.today', { date: format.date(today()) })}</Button>
      <span id={about} className={fault ? 'written-about xs written-wrong' : 'written-about xs t2'}>
        {t(fault ? `data:written.fault.${fault}` : 'data:written.about')}
      </span>
    </>
  );
}
