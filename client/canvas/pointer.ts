// What pointers do on the drawing, in words of things and ties.
import type { Core, EventObject } from 'cytoscape';
import type { Point } from './picture.ts';

export interface Target {
  id: string;
  what: 'thing' | 'tie';
}

export interface PointerListeners {
  /** A click or tap; null: on empty ground. `more`: with shift, control or command. */
  picked: (target: Target | null, more: boolean) => void;
  opened: (id: string) => void;
  /** The pointer came over something, or left it (null). */
  hovered: (target: Target | null, at: Point) => void;
  dragged: () => void;
  /** Things that a box was drawn around. */
  boxed: (ids: string[]) => void;
  /** What stands at a point where nothing of the drawing library does. */
  groundAt: (at: Point) => Target | null;
}

export function listenToPointer(cy: Core, host: HTMLElement, listeners: PointerListeners): void {
  const at = ({ renderedPosition }: EventObject): Point => ({ ...renderedPosition });
  const targetOf = (event: EventObject): Target | null => {
    const { target } = event;
    return target === cy ? listeners.groundAt(at(event)) : { id: target.id(), what: target.isNode() ? 'thing' : 'tie' };
  };
  const isMore = ({ originalEvent: e }: EventObject): boolean =>
    e instanceof MouseEvent && (e.shiftKey || e.ctrlKey || e.metaKey);

  cy.on('tap', (event) => listeners.picked(targetOf(event), isMore(event)));
  cy.on('dbltap', 'node', (event) => listeners.opened(event.target.id()));
  let over = false;
  let dragging = false;
  cy.on('mouseover mousemove', 'node, edge', (event) => {
    if (dragging) return;
    over = true;
    host.style.cursor = 'pointer';
    listeners.hovered(targetOf(event), at(event));
  });
  cy.on('mouseout', 'node, edge', (event) => {
    over = false;
    host.style.cursor = '';
    listeners.hovered(null, at(event));
  });
  // once, not with every frame of a drag
  cy.on('viewport', () => {
    if (over) listeners.hovered(null, { x: 0, y: 0 });
    over = false;
  });
  let boxed: string[] = [];
  cy.on('box', 'node', ({ target }) => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        listeners.boxed(boxed);
        boxed = [];
      });
    boxed.push(target.id());
  });
  // What is told of a thing would lie in its way.
  cy.on('drag', 'node', () => {
    if (!dragging) listeners.hovered(null, { x: 0, y: 0 });
    dragging = true;
  });
  cy.on('free', 'node', () => {
    dragging = false;
  });
  cy.on('dragfree', 'node', () => listeners.dragged());
}
