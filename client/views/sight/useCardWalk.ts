import { type RefObject, useEffect } from 'react';
import type { Placing } from './placing.ts';
import type { SightModel } from './sightModel.ts';

/** Left and right go along a line to the next board, up and down to the one above or below in the column. */
export function useCardWalk(frame: RefObject<HTMLElement | null>, model: SightModel, placing: Placing): void {
  useEffect(() => {
    const box = frame.current;
    const walk = (event: KeyboardEvent): void => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-board]') : null;
      const next = card?.dataset.board ? nextCard(card.dataset.board, event.key, { model, placing }) : null;
      if (next === null) return;
      event.preventDefault();
      box?.querySelector<HTMLElement>(`[data-board="${CSS.escape(next)}"]`)?.focus();
    };
    box?.addEventListener('keydown', walk);
    return () => box?.removeEventListener('keydown', walk);
  }, [frame, model, placing]);
}

/** The board that an arrow key leads to: of several, the nearest in height; null: none. */
export function nextCard(
  id: string,
  key: string,
  { model, placing: { places } }: { model: Pick<SightModel, 'links'>; placing: Placing },
): string | null {
  const here = places.get(id);
  if (!here) return null;
  const others = [...places].filter(([other]) => other !== id);
  const tied = new Set(model.links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const fitting = others.filter(([other, { column, row }]) => {
    if (key === 'ArrowLeft') return column < here.column && tied.has(other);
    if (key === 'ArrowRight') return column > here.column && tied.has(other);
    if (key === 'ArrowUp') return column === here.column && row < here.row;
    return key === 'ArrowDown' && column === here.column && row > here.row;
  });
  const far = ([, { column, row }]: (typeof others)[number]): number =>
    Math.abs(row - here.row) + Math.abs(column - here.column) * 0.01;
  const [nearest] = fitting.toSorted((a, b) => far(a) - far(b) || (a[0] < b[0] ? -1 : 1));
  return nearest?.[0] ?? null;
}
