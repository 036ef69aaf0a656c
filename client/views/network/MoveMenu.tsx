import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';

const step = 40;

/** Moves a thing step by step: the twin of dragging it. */
export function MoveMenu({ move }: { move: (x: number, y: number) => void }) {
  const { t } = useTranslation();
  return (
    <Drop
      label={t('network:actions.move')}
      trigger={<IconButton label={t('network:actions.move')} icon={<Move size={16} />} />}
    >
      <div className="network-move">
        <IconButton label={t('network:move.left')} icon={<ArrowLeft size={16} />} onPress={() => move(-step, 0)} />
        <IconButton label={t('network:move.up')} icon={<ArrowUp size={16} />} onPress={() => move(0, -step)} />
        <IconButton label={t('network:move.down')} icon={<ArrowDown size={16} />} onPress={() => move(0, step)} />
        <IconButton label={t('network:move.right')} icon={<ArrowRight size={16} />} onPress={() => move(step, 0)} />
      </div>
    </Drop>
  );
}
