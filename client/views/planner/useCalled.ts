import { useTranslation } from 'react-i18next';

/** Who has given no name. */
const nameless = ['anonymous', 'local'];

/** What somebody is called who changed a scenario. */
export function useCalled(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => (nameless.includes(name) ? t('planner:somebody') : name);
}
