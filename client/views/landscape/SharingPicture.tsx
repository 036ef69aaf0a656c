import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layOutAway } from '../../canvas/layOutAway.ts';
import type { Point } from '../../canvas/picture.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { dotRadius, fillOf, fitted, type Sharing, sharingPlot } from './sharing.ts';

const frames = { wide: { width: 580, height: 210 }, narrow: { width: 340, height: 240 } };

/** Laid out as the network view lays it out, in a worker; the room is there from the start. */
export function SharingPicture({ sharing }: { sharing: Sharing }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const frame = useNarrow(720) ? frames.narrow : frames.wide;
  const places = usePlaces(sharing, frame);
  const { boards, ties } = sharing;
  const strong = ties.filter((tie) => tie.strong).length;
  return (
    <a className="sharing-picture" href={href({ view: 'network' })}>
      <span className="visually-hidden">
        {t('landscape:sharing.says', { boards: boards.length, ties: ties.length, strong })}
      </span>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        {ties.map(({ id, source, target, strong: stands }) => {
          const [from, to] = [places.get(source), places.get(target)];
          return from && to ? (
            <line key={id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} data-strong={stands || undefined} />
          ) : null;
        })}
        {boards.map(({ id, names, size, region }) => {
          const place = places.get(id);
          return place ? (
            <circle key={id} cx={place.x} cy={place.y} r={dotRadius(size)} data-fill={fillOf(region)}>
              <title>{nameIn(names, language)}</title>
            </circle>
          ) : null;
        })}
      </svg>
    </a>
  );
}

const nowhere: ReadonlyMap<string, Point> = new Map();

function usePlaces(sharing: Sharing, frame: (typeof frames)['wide']): ReadonlyMap<string, Point> {
  const plot = useMemo(() => sharingPlot(sharing, frame.width / frame.height), [sharing, frame]);
  const [places, setPlaces] = useState<ReadonlyMap<string, Point>>(nowhere);
  useEffect(() => {
    let wanted = true;
    void layOutAway(plot).then((plan) => {
      if (wanted) setPlaces(fitted(plan.places, frame));
    });
    return () => {
      wanted = false;
    };
  }, [plot, frame]);
  return places;
}
