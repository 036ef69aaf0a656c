import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../canvas/picture.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { type Legend, legendOf } from './legend.ts';
import type { NetworkOptions } from './options.ts';
import { type Drawing, drawingOf, pictureOf, tierOrder } from './picture.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Network, useNetwork } from './useNetwork.ts';

/** The network in each of its forms: picture, list and legend. */
export interface Shown {
  network: Network;
  drawing: Drawing;
  picture: Picture;
  rows: readonly Row[];
  legend: Legend;
  names: ReadonlyMap<string, string>;
  /** What the path leads over; null: no path is shown. */
  lit: ReadonlySet<string> | null;
  /** The names along the path. */
  path: readonly string[];
}

const nothing: Drawing = { things: [], ties: [], leftOut: 0, more: new Map() };

export function useDrawing(options: NetworkOptions): Shown {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork(options, useScope(), language);
  const { landscape, regions, answered } = network;
  const manner = useMemo(
    () => ({ ...answered, fill: options.fill, off: options.off }),
    [answered, options.fill, options.off],
  );
  const drawing = useMemo(
    () => (landscape ? drawingOf(landscape, { options: manner, regions, language }) : nothing),
    [landscape, manner, regions, language],
  );
  const captions = useMemo(
    () => ({
      apart: t(`network:apart.${manner.of}`),
      none: t('network:tier.none'),
      ...Object.fromEntries(tierOrder.map((tier) => [tier, t(`words:tier.${tier}`)])),
    }),
    [t, manner.of],
  );
  const picture = useMemo(() => pictureOf(drawing, manner, captions), [drawing, manner, captions]);
  const rows = useMemo(() => rowsOf(drawing), [drawing]);
  const legend = useMemo(() => legendOf(drawing, regions, manner), [drawing, regions, manner]);
  const names = useMemo(() => new Map(drawing.things.map(({ thing }) => [thing.id, thing.name])), [drawing]);
  const way = landscape?.path;
  const lit = useMemo(() => (way && way.length > 0 ? new Set(way) : null), [way]);
  const path = useMemo(() => (way ?? []).flatMap((id) => names.get(id) ?? []), [way, names]);
  return { network, drawing, picture, rows, legend, names, lit, path };
}
