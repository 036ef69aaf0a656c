import type { SightLinkModel, SightModel } from './sightModel.ts';

/** Up to so many ties by people all are drawn. */
const mostShared = 24;

/** Every reporting line; of many ties by people only those that a board needs which does not reach the top by reports: the others would hide them. */
export function linksToDraw({ links, columns }: Pick<SightModel, 'links' | 'columns'>): SightLinkModel[] {
  if (links.filter(({ kind }) => kind === 'PERSON').length <= mostShared) return [...links];
  const heights = new Map<string, number>();
  const needy = new Set<string>();
  for (const [height, { cards }] of columns.entries())
    for (const { id, reach } of cards) {
      heights.set(id, height);
      if (reach !== 'REPORTED' && reach !== 'TOP') needy.add(id);
    }
  return links.filter(({ kind, from, to }) => {
    const down = (heights.get(from) ?? 0) - (heights.get(to) ?? 0);
    return kind !== 'PERSON' || (down >= 0 && needy.has(from)) || (down <= 0 && needy.has(to));
  });
}
