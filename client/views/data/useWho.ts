import { useTranslation } from 'react-i18next';

/** Who has given no name, as the log has it. */
const nameless = ['anonymous', 'local'];

/** Who made a change, in words. */
export function useWho(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    if (nameless.includes(name)) return t('data:log.nameless');
    return name === 'command line' ? t('data:log.commandLine') : name;
  };
}
