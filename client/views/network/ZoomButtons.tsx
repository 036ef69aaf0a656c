import { BoxSelect, LassoSelect, Maximize, Minus, Plus } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle, Picking } from '../../canvas/GraphCanvas.tsx';
import { IconButton } from '../../ui/Button.tsx';

export interface ZoomButtonsProps {
  canvas: CanvasHandle | null;
  /** What the next drag draws instead of moving the ground. */
  picking: Picking | null;
  onPicking: (picking: Picking | null) => void;
}

/** Zoom, fit, and what picks several, bottom right. */
export function ZoomButtons({ canvas, picking, onPicking }: ZoomButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group className="card network-zoom" data-floats="over" aria-label={t('network:zoom.label')}>
      <IconButton label={t('network:zoom.in')} icon={<Plus size={16} />} onPress={() => canvas?.zoomBy(1.25)} />
      <IconButton label={t('network:zoom.out')} icon={<Minus size={16} />} onPress={() => canvas?.zoomBy(0.8)} />
      <IconButton label={t('network:zoom.fit')} icon={<Maximize size={16} />} onPress={() => canvas?.fit()} />
      <IconButton
        label={t('network:picked.box')}
        icon={<BoxSelect size={16} />}
        aria-pressed={picking === 'box'}
        onPress={() => onPicking(picking === 'box' ? null : 'box')}
      />
      <IconButton
        label={t('network:picked.lasso')}
        icon={<LassoSelect size={16} />}
        aria-pressed={picking === 'lasso'}
        onPress={() => onPicking(picking === 'lasso' ? null : 'lasso')}
      />
    </Group>
  );
}
