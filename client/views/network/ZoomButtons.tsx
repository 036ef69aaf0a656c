import { Maximize, Minus, Plus } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { IconButton } from '../../ui/Button.tsx';

/** Zoom and fit, bottom right. */
export function ZoomButtons({ canvas }: { canvas: CanvasHandle | null }) {
  const { t } = useTranslation();
  return (
    <Group className="card network-zoom" data-floats="over" aria-label={t('network:zoom.label')}>
      <IconButton label={t('network:zoom.in')} icon={<Plus size={16} />} onPress={() => canvas?.zoomBy(1.25)} />
      <IconButton label={t('network:zoom.out')} icon={<Minus size={16} />} onPress={() => canvas?.zoomBy(0.8)} />
      <IconButton label={t('network:zoom.fit')} icon={<Maximize size={16} />} onPress={() => canvas?.fit()} />
    </Group>
  );
}
