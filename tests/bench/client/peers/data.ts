// What the pages draw, and how the bench asks them: the same answer of the product's API that the product draws.

export interface Node {
  id: string;
  label: string;
  size: number;
  /** Where the product's own layout put it. */
  x: number;
  y: number;
}

export interface Edge {
  id: string;
  source: string;
  target: string;
  weight: number;
}

export interface Part {
  nodes: Node[];
  edges: Edge[];
}

/** What is asked of a drawing, whatever draws it. */
export interface Drawing {
  things: () => number;
  /** Where a thing stands in the window, and how far it reaches. */
  onScreen: (id: string) => { x: number; y: number } | null;
  /** Calls back after each frame that was drawn. */
  onRender: (drawn: () => void) => void;
}

declare global {
  interface Window {
    benchDrawing?: Drawing;
  }
}

const query = new URLSearchParams(window.location.search);

/** Whether things are to stand where the product put them; else the page lays them out itself. */
export const placesAreGiven = query.get('places') === 'given';

/** The element to draw in, as large as the product's own drawing. */
export function ground(): HTMLElement {
  const element = document.getElementById('drawing');
  if (!element) throw new Error('The page has no ground to draw on.');
  element.style.width = `${query.get('width')}px`;
  element.style.height = `${query.get('height')}px`;
  return element;
}

export async function readNetwork(): Promise<Part> {
  const answer = await fetch(`/data/${query.get('data')}.json`);
  return answer.json();
}

/** What opening a thing brings in, asked for when it is opened. */
export async function readNeighbours(id: string): Promise<Part> {
  const answer = await fetch(`/around/${query.get('data')}/${encodeURIComponent(id)}.json`);
  return answer.json();
}

/** A place on a ring around a thing. */
export function onRing(centre: { x: number; y: number }, i: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * i) / count;
  return { x: centre.x + 200 * Math.cos(angle), y: centre.y + 200 * Math.sin(angle) };
}
