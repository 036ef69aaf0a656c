import { Focus, ListFilter, Table2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { NetworkOptions } from './options.ts';
import type { Picks } from './usePicks.ts';
import './menus.css';

export interface PickedBarProps {
  options: NetworkOptions;
  canvas: CanvasHandle | null;
  change: Picks['change'];
}

/** What can be done with the records that were picked together. */
export function PickedBar({ options: { picked, only, table }, canvas, change }: PickedBarProps) {
  const { t } = useTranslation();
  if (picked.size === 0) return null;
  return (
    <div className="card network-picked" role="toolbar" aria-label={t('network:picked.label')}>
      <output className="strong">{t('network:picked.count', { count: picked.size })}</output>
      {table ? null : (
        <Button tone="quiet" icon={<Focus size={16} aria-hidden="true" />} onPress={() => canvas?.fitTo([...picked])}>
          {t('network:picked.focus')}
        </Button>
      )}
      <Button
        tone="quiet"
        icon={<ListFilter size={16} aria-hidden="true" />}
        aria-pressed={only}
        onPress={() => change({ only: !only })}
      >
        {t(only ? 'network:picked.all' : 'network:picked.only')}
      </Button>
      {table ? null : (
        <Button
          tone="quiet"
          icon={<Table2 size={16} aria-hidden="true" />}
          onPress={() => change({ only: true, table: true })}
        >
          {t('network:picked.table')}
        </Button>
      )}
      <IconButton
        label={t('network:picked.clear')}
        icon={<X size={16} />}
        onPress={() => change({ picked: new Set(), only: false })}
      />
    </div>
  );
}
