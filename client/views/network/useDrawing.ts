import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../canvas/picture.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { collapsed, groupsOf } from './collapse.ts';
import type { Drawing, DrawnGroup } from './drawing.ts';
import { groupingOf, tierOrder } from './grouping.ts';
import { keptOnly } from './landscape.ts';
import { type Legend, legendOf } from './legend.ts';
import type { NetworkOptions } from './options.ts';
import { drawingOf, pictureOf } from './picture.ts';
import { type Row, rowsOf } from './rows.ts';
import { useDoubled } from './useDoubled.ts';
import { useGroupName } from './useGroupName.ts';
import { type Network, useNetwork } from './useNetwork.ts';

/** The network in each of its forms: picture, list and legend. */
export interface Shown {
  network: Network;
  /** With closed groups as one thing each. */
  drawing: Drawing;
  groups: readonly DrawnGroup[];
  /** How many ties it has, those that closed groups hold or sum up counted each. */
  answeredTies: number;
  /** The options as they hold. */
  options: NetworkOptions;
  picture: Picture;
  rows: readonly Row[];
  legend: Legend;
  names: ReadonlyMap<string, string>;
  /** What the path leads over; null: no path is shown. */
  lit: ReadonlySet<string> | null;
  /** The names along the path. */
  path: readonly string[];
}

const nothing: Drawing = { colours: [], things: [], ties: [], leftOut: 0, more: new Map() };

export function useDrawing(options: NetworkOptions): Shown {
  const { t } = useTranslation();
  const language = useLanguage();
  const scope = useScope();
  const network = useNetwork(options, scope, language);
  const { grounds, answered } = network;
  const { off, picked, only } = options;
  const manner = useMemo(() => ({ ...answered, off, picked, only }), [answered, off, picked, only]);
  const landscape = useMemo(
    () => (network.landscape && only ? keptOnly(network.landscape, picked) : network.landscape),
    [network.landscape, only, picked],
  );
  const doubled = useDoubled(scope, landscape !== undefined);
  const whole = useMemo(
    () => (landscape ? drawingOf(landscape, { options: manner, grounds, doubled, language }) : nothing),
    [landscape, manner, grounds, doubled, language],
  );
  const nameOf = useGroupName();
  const groups = useMemo(() => drawnGroups(whole, manner, { grounds, nameOf }), [whole, manner, grounds, nameOf]);
  const drawing = useMemo(() => collapsed(whole, groups), [whole, groups]);
  const captions = useMemo(
    () => ({
      apart: t(`network:apart.${manner.of}`),
      none: t('network:groups.none.tier'),
      ...Object.fromEntries(tierOrder.map((tier) => [tier, t(`words:tier.${tier}`)])),
    }),
    [t, manner.of],
  );
  const picture = useMemo(
    () => pictureOf(drawing, manner, { words: captions, groups, pinned: network.pinned }),
    [drawing, manner, captions, groups, network.pinned],
  );
  const rows = useMemo(() => rowsOf(drawing), [drawing]);
  const legend = useMemo(() => legendOf(whole, manner), [whole, manner]);
  const names = useMemo(() => new Map(whole.things.map(({ thing }) => [thing.id, thing.name])), [whole]);
  const way = landscape?.path;
  const lit = useMemo(() => (way && way.length > 0 ? new Set(way) : null), [way]);
  const path = useMemo(() => (way ?? []).flatMap((id) => names.get(id) ?? []), [way, names]);
  return {
    network,
    drawing,
    groups,
    answeredTies: whole.ties.length,
    options: manner,
    picture,
    rows,
    legend,
    names,
    lit,
    path,
  };
}

interface Sorting {
  grounds: Network['grounds'];
  nameOf: Parameters<typeof groupsOf>[2]['nameOf'];
}

function drawnGroups(drawing: Drawing, { group, closed }: NetworkOptions, { grounds, nameOf }: Sorting): DrawnGroup[] {
  if (group === null || group === 'auto') return [];
  const nodes = drawing.things.map(({ node }) => node);
  return groupsOf(drawing, groupingOf(group, nodes, grounds), {
    closed: (id) => closed === 'all' || closed.has(id),
    nameOf,
  });
}
