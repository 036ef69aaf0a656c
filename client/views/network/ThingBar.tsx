import {
  CircleMinus,
  CirclePlus,
  Crosshair,
  Group as GroupIcon,
  Route,
  SquareDashedMousePointer,
  SquareMinus,
  SquarePlus,
  Target,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { groupPrefix } from './collapse.ts';
import { MoveMenu } from './MoveMenu.tsx';
import type { NetworkOptions } from './options.ts';
import type { Shown } from './useDrawing.ts';
import type { Picks } from './usePicks.ts';

export interface ThingBarProps {
  /** The selected record, or two. */
  selection: readonly string[];
  options: NetworkOptions;
  shown: Pick<Shown, 'rows' | 'groups'>;
  picks: Picks;
  canvas: CanvasHandle | null;
}

/** What can be done with what is selected: the twin of double click, shift-click and dragging. */
export function ThingBar({ selection: [id, other], canvas, ...rest }: ThingBarProps) {
  const { t } = useTranslation();
  if (!id) return null;
  return (
    <div className="card network-actions" role="toolbar" aria-label={t('network:actions.label')}>
      {other ? (
        <Button
          tone="quiet"
          icon={<Route size={16} aria-hidden="true" />}
          onPress={() => rest.picks.change({ path: [id, other] })}
        >
          {t('network:actions.pathBetween')}
        </Button>
      ) : (
        <>
          <WayButtons id={id} {...rest} />
          <PickButtons id={id} {...rest} />
          <IconButton
            label={t('network:actions.centre')}
            icon={<Crosshair size={16} />}
            onPress={() => canvas?.centre(id)}
          />
          <MoveMenu move={(x, y) => canvas?.move(id, { x, y })} />
        </>
      )}
    </div>
  );
}

type ButtonsProps = Pick<ThingBarProps, 'options' | 'shown' | 'picks'> & { id: string };

/** What else is to be shown: what is around it, what is tied to it, the way from it. */
function WayButtons({ id, options, picks }: ButtonsProps) {
  const { t } = useTranslation();
  const grown = options.grown.has(id);
  return (
    <>
      <Button
        tone="quiet"
        icon={<Target size={16} aria-hidden="true" />}
        onPress={() => picks.change({ around: id, steps: 1, grown: new Map(), path: null })}
      >
        {t('network:actions.around')}
      </Button>
      <Button
        tone="quiet"
        icon={grown ? <CircleMinus size={16} aria-hidden="true" /> : <CirclePlus size={16} aria-hidden="true" />}
        onPress={() => picks.open(id)}
      >
        {t(grown ? 'network:actions.collapse' : 'network:actions.expand')}
      </Button>
      <Button tone="quiet" icon={<Route size={16} aria-hidden="true" />} onPress={() => picks.askPath(id)}>
        {t('network:actions.path')}
      </Button>
    </>
  );
}

/** What it is taken together with: what is picked, its neighbours, its group. */
function PickButtons({ id, options: { picked }, shown: { rows, groups }, picks }: ButtonsProps) {
  const { t } = useTranslation();
  const neighbours = rows.find(({ node }) => node.id === id)?.ties.map(({ other }) => other) ?? [];
  const home = groups.find(({ members, closed }) => !closed && members.includes(id));
  const drop = (): void => picks.change({ picked: new Set([...picked].filter((one) => one !== id)) });
  return (
    <>
      <IconButton
        label={t(picked.has(id) ? 'network:picked.drop' : 'network:picked.add')}
        icon={picked.has(id) ? <SquareMinus size={16} /> : <SquarePlus size={16} />}
        onPress={() => (picked.has(id) ? drop() : picks.pickAll([id]))}
      />
      <IconButton
        label={t('network:picked.neighbours')}
        icon={<SquareDashedMousePointer size={16} />}
        onPress={() => picks.pickAll([id, ...neighbours])}
      />
      {home ? (
        <IconButton
          label={t('network:groups.close', { name: home.name })}
          icon={<GroupIcon size={16} />}
          onPress={() => picks.open(`${groupPrefix}${home.group.id}`)}
        />
      ) : null}
    </>
  );
}
