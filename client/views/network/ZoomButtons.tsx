import { BoxSelect, Maximize, Minus, Plus } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { IconButton } from '../../ui/Button.tsx';

export interface ZoomButtonsProps {
  canvas: CanvasHandle | null;
  /** Whether the next drag draws a box instead of moving the ground. */
  boxing: boolean;
  onBoxing: (boxing: boolean) => void;
}

/** Zoom and fit, bottom right. */
export function ZoomButtons({ canvas, boxing, onBoxing }: ZoomButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group className="card network-zoom" data-floats="over" aria-label={t('network:zoom.label')}>
      <IconButton label={t('network:zoom.in')} icon={<Plus size={16} />} onPress={() => canvas?.zoomBy(1.25)} />
      <IconButton label={t('network:zoom.out')} icon={<Minus size={16} />} onPress={() => canvas?.zoomBy(0.8)} />
      <IconButton label={t('network:zoom.fit')} icon={<Maximize size={16} />} onPress={() => canvas?.fit()} />
      <IconButton
        label={t('network:picked.box')}
        icon={<BoxSelect size={16} />}
        aria-pressed={boxing}
        onPress={() => onBoxing(!boxing)}
      />
    </Group>
  );
}
