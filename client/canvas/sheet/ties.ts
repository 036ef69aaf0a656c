// The ties of a drawing as lines that can be written out.
import type { Core, EdgeSingular } from 'cytoscape';
import type { Point } from '../picture.ts';

export interface WrittenTie {
  from: Point;
  to: Point;
  /** px at 100 %. */
  width: number;
  /** What it is, as the stylesheet has it. */
  classes: readonly string[];
}

/** What is shown, the strongest last, so that it lies on top. */
export function writtenTies(cy: Core): WrittenTie[] {
  return cy
    .edges()
    .toArray()
    .filter((edge) => !edge.hidden())
    .map(written)
    .sort((a, b) => Number(a.classes.includes('strong')) - Number(b.classes.includes('strong')));
}

/** From rim to rim, so that an arrow's head is seen. */
function written(edge: EdgeSingular): WrittenTie {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const at = (distance: number): Point => ({
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  });
  const radius = (width: unknown): number => Math.min(length / 2, Number(width) / 2);
  return {
    from: at(radius(edge.source().data('width'))),
    to: at(length - radius(edge.target().data('width'))),
    width: Number(edge.data('width')),
    classes: [...edge.classes()],
  };
}
