import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePrinting } from './printing.ts';

export interface WindowedRows<R> {
  shown: { row: R; index: number }[];
  /** Heights of what is left out above and below, in pixels. */
  before: number;
  after: number;
}

const virtualAbove = 200;

/** The part of a view that scrolls by itself, where there is room for that; else the view. */
function scrollerOf(frame: HTMLElement | null): Element | null {
  const part = frame?.closest('[data-scrolls]');
  return part && getComputedStyle(part).overflowY === 'auto' ? part : (frame?.closest('.main') ?? null);
}

/** Above 200 rows only those near the window are drawn; fewer, and on paper whatever is here, are all drawn. */
export function useWindowedRows<R>(
  rows: readonly R[],
  frame: RefObject<HTMLElement | null>,
  height: number,
): WindowedRows<R> {
  const [scroller, setScroller] = useState<Element | null>(null);
  const printing = usePrinting();
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const within = scrollerOf(frame.current);
    setScroller(within);
    if (frame.current && within)
      setMargin(frame.current.getBoundingClientRect().top - within.getBoundingClientRect().top + within.scrollTop);
  }, [frame]);
  const virtual = rows.length > virtualAbove && !printing;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises, and nothing of it is handed on
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    scrollMargin: margin,
    overscan: 12,
    enabled: virtual,
  });
  if (!virtual) return { shown: rows.map((row, index) => ({ row, index })), before: 0, after: 0 };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    shown: items.flatMap(({ index }) => {
      const row = rows[index];
      return row === undefined ? [] : [{ row, index }];
    }),
    before: first ? first.start - margin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - margin) : rows.length * height,
  };
}
