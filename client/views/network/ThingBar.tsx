import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CircleMinus,
  CirclePlus,
  Crosshair,
  Group as GroupIcon,
  Move,
  Route,
  SquareDashedMousePointer,
  SquareMinus,
  SquarePlus,
  Target,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import { groupPrefix } from './collapse.ts';
import type { DrawnGroup } from './drawing.ts';
import type { NetworkChange, NetworkOptions } from './options.ts';

export interface ThingBarProps {
  /** The selected record, or two. */
  selection: readonly string[];
  options: NetworkOptions;
  canvas: CanvasHandle | null;
  change: (options: NetworkChange) => void;
  open: (id: string) => void;
  pickAll: (ids: readonly string[]) => void;
  /** The records tied to the selected one. */
  neighbours: readonly string[];
  groups: readonly DrawnGroup[];
  /** Asks for the other end of a path. */
  askPath: (from: string) => void;
}

/** What can be done with what is selected: the twin of double click, shift-click and dragging. */
export function ThingBar({
  selection,
  options,
  groups,
  neighbours,
  canvas,
  change,
  open,
  pickAll,
  askPath,
}: ThingBarProps) {
  const { t } = useTranslation();
  const [id, other] = selection;
  if (!id) return null;
  if (other)
    return (
      <div className="card network-actions" role="toolbar" aria-label={t('network:actions.label')}>
        <Button
          tone="quiet"
          icon={<Route size={16} aria-hidden="true" />}
          onPress={() => change({ path: [id, other] })}
        >
          {t('network:actions.pathBetween')}
        </Button>
      </div>
    );
  const { picked } = options;
  const grown = options.grown.has(id);
  const home = groups.find(({ members, closed }) => !closed && members.includes(id));
  return (
    <div className="card network-actions" role="toolbar" aria-label={t('network:actions.label')}>
      <Button
        tone="quiet"
        icon={<Target size={16} aria-hidden="true" />}
        onPress={() => change({ around: id, steps: 1, grown: new Map(), path: null })}
      >
        {t('network:actions.around')}
      </Button>
      <Button
        tone="quiet"
        icon={grown ? <CircleMinus size={16} aria-hidden="true" /> : <CirclePlus size={16} aria-hidden="true" />}
        onPress={() => open(id)}
      >
        {t(grown ? 'network:actions.collapse' : 'network:actions.expand')}
      </Button>
      <Button tone="quiet" icon={<Route size={16} aria-hidden="true" />} onPress={() => askPath(id)}>
        {t('network:actions.path')}
      </Button>
      <IconButton
        label={t(picked.has(id) ? 'network:picked.drop' : 'network:picked.add')}
        icon={picked.has(id) ? <SquareMinus size={16} /> : <SquarePlus size={16} />}
        onPress={() =>
          picked.has(id) ? change({ picked: new Set([...picked].filter((one) => one !== id)) }) : pickAll([id])
        }
      />
      <IconButton
        label={t('network:picked.neighbours')}
        icon={<SquareDashedMousePointer size={16} />}
        onPress={() => pickAll([id, ...neighbours])}
      />
      {home ? (
        <IconButton
          label={t('network:groups.close', { name: home.name })}
          icon={<GroupIcon size={16} />}
          onPress={() => open(`${groupPrefix}${home.group.id}`)}
        />
      ) : null}
      <IconButton
        label={t('network:actions.centre')}
        icon={<Crosshair size={16} />}
        onPress={() => canvas?.centre(id)}
      />
      <Drop
        label={t('network:actions.move')}
        trigger={<IconButton label={t('network:actions.move')} icon={<Move size={16} />} />}
      >
        <MoveButtons move={(x, y) => canvas?.move(id, { x, y })} />
      </Drop>
    </div>
  );
}

const step = 40;

function MoveButtons({ move }: { move: (x: number, y: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className="network-move">
      <IconButton label={t('network:move.left')} icon={<ArrowLeft size={16} />} onPress={() => move(-step, 0)} />
      <IconButton label={t('network:move.up')} icon={<ArrowUp size={16} />} onPress={() => move(0, -step)} />
      <IconButton label={t('network:move.down')} icon={<ArrowDown size={16} />} onPress={() => move(0, step)} />
      <IconButton label={t('network:move.right')} icon={<ArrowRight size={16} />} onPress={() => move(step, 0)} />
    </div>
  );
}
