import { CircleMinus, CirclePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export interface Reason {
  code: string;
  text: string;
  against: boolean;
}

/** What speaks for two being one and what against, in sentences. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  const parts = [
    { title: t('data:duplicates.for'), icon: CirclePlus, of: reasons.filter(({ against }) => !against) },
    { title: t('data:duplicates.against'), icon: CircleMinus, of: reasons.filter(({ against }) => against) },
  ];
  return (
    <div className="reasons-pair">
      {parts.map(({ title, icon: Icon, of }) => (
        <section key={title}>
          <h3>{title}</h3>
          {of.length === 0 ? <p className="t3">{t('data:duplicates.nothing')}</p> : null}
          <ul className="lines reasons">
            {of.map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                <Icon size={14} aria-hidden="true" />
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
