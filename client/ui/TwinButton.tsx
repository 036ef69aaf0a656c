import { Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

export interface TwinButtonProps {
  /** Whether the table stands in the picture's place now. */
  table: boolean;
  toggle: () => void;
  /** Names the picture, for the way back. */
  picture: string;
  pictureIcon: ReactNode;
}

/** Changes a picture for its table and back; `T` does the same. */
export function TwinButton({ table, toggle, picture, pictureIcon }: TwinButtonProps) {
  const { t } = useTranslation();
  return (
    <Button icon={table ? pictureIcon : <Table2 size={16} aria-hidden="true" />} aria-keyshortcuts="t" onPress={toggle}>
      {table ? picture : t('ui:twin.table')} <kbd>T</kbd>
    </Button>
  );
}
