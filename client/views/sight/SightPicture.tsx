import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperWidth, usePrinting } from '../../ui/printing.ts';
import { boxesOf, frameOf, leastColumn, routesOf } from './geometry.ts';
import { linksToDraw } from './linksToDraw.ts';
import { placingOf } from './placing.ts';
import { SightCard } from './SightCard.tsx';
import { SightLines } from './SightLines.tsx';
import { SightList } from './SightList.tsx';
import type { SightCardModel, SightModel } from './sightModel.ts';
import { TierHead } from './TierHead.tsx';
import { useCardWalk } from './useCardWalk.ts';
import { useSpokenLinks } from './useSpokenLinks.ts';

/** Tiers as columns, boards as cards, lines between; where there is no width for columns, a list for each tier. */
export function SightPicture({ model }: { model: SightModel }) {
  const { t } = useTranslation();
  const ground = useRef<HTMLElement>(null);
  const width = useWidth(ground);
  const columns = model.columns.length;
  const listed = width !== null && width + leastColumn / 2 < columns * leastColumn;
  return (
    <section aria-label={t('sight:picture')} ref={ground}>
      {width === null ? null : listed ? <SightList model={model} /> : <Columns model={model} width={width} />}
    </section>
  );
}

function Columns({ model: whole, width }: { model: SightModel; width: number }) {
  const model = useMemo(() => ({ ...whole, links: linksToDraw(whole) }), [whole]);
  const box = useRef<HTMLDivElement>(null);
  const placing = useMemo(() => placingOf(model), [model]);
  const frame = useMemo(() => frameOf(model.columns.length, placing, width), [model, placing, width]);
  const boxes = useMemo(() => boxesOf(placing, frame), [placing, frame]);
  const routes = useMemo(() => routesOf(model.links, boxes, frame), [model, boxes, frame]);
  const spoken = useSpokenLinks(whole);
  useCardWalk(box, model, placing);
  const rowOf = ({ id }: SightCardModel): number => placing.places.get(id)?.row ?? 0;
  return (
    <div ref={box}>
      <div className="sight-heads" style={{ columnGap: frame.gap }}>
        {model.columns.map((column) => (
          <TierHead key={column.tier} column={column} width={frame.cardWidth} />
        ))}
      </div>
      <div className="sight-ground" style={{ height: frame.height }}>
        <SightLines routes={routes} model={model} boxes={boxes} frame={frame} width={width} />
        {model.columns.map(({ tier, cards }) => (
          <ul key={tier} aria-labelledby={`sight-${tier}`}>
            {cards
              .toSorted((a, b) => rowOf(a) - rowOf(b))
              .map((card) => (
                <li
                  key={card.id}
                  className="sight-place"
                  style={{ left: boxes.get(card.id)?.x, top: boxes.get(card.id)?.y, width: frame.cardWidth }}
                >
                  <SightCard card={card} spoken={spoken(card.id)} />
                </li>
              ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

/** How wide an element is, in pixels; null until it is there. */
function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const printing = usePrinting();
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return printing && width !== null ? Math.min(width, paperWidth) : width;
}
