import { useTranslation } from 'react-i18next';

/** What a column of an import format is called. */
export function useColumnName(): (column: string) => string {
  const { t } = useTranslation();
  return (column) => t(`edit:column.${column}`, { defaultValue: column });
}
