import { useMemo } from 'react';
import type { SightModel } from './sightModel.ts';
import { useLinkWords } from './useLinkWords.ts';

/** Of each board: its links in words. */
export function useSpokenLinks(model: SightModel): (id: string) => readonly string[] {
  const words = useLinkWords();
  const cards = useMemo(
    () => new Map(model.columns.flatMap((column) => column.cards.map((card) => [card.id, card] as const))),
    [model],
  );
  return (id) =>
    model.links.flatMap((link) => {
      const other = cards.get(link.from === id ? link.to : link.from);
      return (link.from === id || link.to === id) && other ? [words.link(link, id, other)] : [];
    });
}
