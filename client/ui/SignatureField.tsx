import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './controls.css';

const longest = 80;

export interface SignatureFieldProps {
  /** What is remembered; null: nothing yet. */
  name: string | null;
  remember: (name: string) => void;
  /** What is said where a name is needed and none is given. */
  wrong?: string | null;
}

/** What the log is to call whoever works here, remembered on this machine. */
export function SignatureField({ name, remember, wrong = null }: SignatureFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [written, setWritten] = useState('');
  // As it is written, blanks at its end included, unless it was written elsewhere since.
  const text = written.trim() === (name ?? '') ? written : (name ?? '');
  const write = (now: string): void => {
    setWritten(now);
    remember(now.trim());
  };
  return (
    <div className="signature">
      <label htmlFor={id} className="medium">
        {t('ui:signature.label')}
      </label>
      <span className="field">
        <input
          id={id}
          value={text}
          maxLength={longest}
          autoComplete="name"
          aria-invalid={wrong === null ? undefined : true}
          aria-describedby={`${id}-about`}
          onChange={({ target }) => write(target.value)}
        />
      </span>
      <p id={`${id}-about`} className="xs t3" data-wrong={wrong === null ? undefined : true}>
        {wrong ?? t('ui:signature.about')}
      </p>
    </div>
  );
}
