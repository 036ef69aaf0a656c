import { useTranslation } from 'react-i18next';

/** What is not known says so; it is never nought and never a dash. */
export function Unknown() {
  const { t } = useTranslation();
  return <span className="t3">{t('ui:unknown')}</span>;
}
