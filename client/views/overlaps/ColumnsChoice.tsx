import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { store } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import { choosableColumns } from './shownColumns.ts';

export interface ColumnsChoiceProps {
  shown: readonly string[];
  nameOf: (column: string) => string;
}

/** Which columns the table has. */
export function ColumnsChoice({ shown, nameOf }: ColumnsChoiceProps) {
  const { t } = useTranslation();
  const label = t('overlaps:columns');
  return (
    <Drop
      label={label}
      trigger={
        <Button tone="quiet" icon={<Columns3 size={16} aria-hidden="true" />}>
          {label}
        </Button>
      }
    >
      <Choices
        label={label}
        options={choosableColumns.map((value) => ({ value, label: nameOf(value) }))}
        chosen={shown}
        onChange={(chosen) => store.step({ options: { columns: chosen.join(',') || 'none' } })}
      />
      <div className="popover-foot">
        <Button tone="quiet" onPress={() => store.step({ options: { columns: null } })}>
          {t('overlaps:usualColumns')}
        </Button>
      </div>
    </Drop>
  );
}
