import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberSignature, signature } from '../../state/preferences.ts';

const longest = 80;

/** What the log is to call whoever works here, remembered on this machine. */
export function SignatureCard() {
  const { t } = useTranslation();
  const [name, setName] = useState(signature() ?? '');
  const write = (text: string): void => {
    setName(text);
    rememberSignature(text.trim());
  };
  return (
    <section className="card data-signature">
      <label>
        <span className="strong">{t('data:signature.label')}</span>
        <span className="field">
          <input value={name} maxLength={longest} autoComplete="name" onChange={({ target }) => write(target.value)} />
        </span>
      </label>
      <p className="xs t3">{t('data:signature.about')}</p>
    </section>
  );
}
