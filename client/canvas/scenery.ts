// Reads the drawing as it stands and says what the overlay has to draw on it, at a zoom, whatever the pan.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type PlacedHull, placeHulls } from './hulls.ts';
import { type Box, type Labelled, type PlacedLabel, placeLabels } from './labelPlacement.ts';
import { captionPitch, listPitch, type PlacedCaption } from './layout/plot.ts';
import {
  countHalf,
  type Overlay,
  type OverlayCaption,
  type OverlayCount,
  type OverlayLabel,
  type OverlayMark,
  type OverlayThing,
} from './overlay.ts';
import type { Hull, Thing } from './picture.ts';
import { wrapLabel } from './wrapLabel.ts';

export interface Scene {
  cy: Core;
  /** The zoom that it is read for; the drawing's own, or another where it is written out. */
  zoom: number;
  things: ReadonlyMap<string, Thing>;
  captions: readonly (PlacedCaption & { text: string })[];
  hulls: readonly Hull[];
  /** Things whose label stands to their right, in a list, and the room for it at 100 %. */
  listed: ReadonlyMap<string, number>;
  /** Raised, as a path is: labelled like what is selected. */
  lit: ReadonlySet<string> | null;
  selected: ReadonlySet<string>;
  /** Several picked together: ringed. */
  picked: ReadonlySet<string>;
  /** Under the pointer, or in focus: labelled whatever else stands there. */
  noticed: ReadonlySet<string>;
  focused: string | null;
  measure: (text: string, weight: number) => number;
}

const majorRadius = 16.5;
/** Shorter ties have no room for a count. */
const countFrom = 52;
const mostBundleCounts = 16;
/** A caption and the label of the thing below it take so much of the screen, px. */
const leastAbove = 20;

export function sceneryOf(scene: Scene): Overlay {
  const { cy, captions, zoom } = scene;
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass('hidden'));
  const things = nodes.map((node) => overlayThing(node, scene, zoom)).filter((thing) => thing !== null);
  const hulls = hullsOf(scene, zoom);
  const main = mainBundles(cy);
  const counts = cy
    .edges()
    .toArray()
    .flatMap((edge) => countOf(edge, main, { scene, zoom }));
  const marks = cy
    .edges('.breaks, .comes')
    .toArray()
    .flatMap((edge) => markOf(edge, zoom));
  return {
    hulls,
    things,
    counts,
    marks,
    labels: labelsOf(
      things,
      [...counts.map(boxOfCount), ...marks.map(boxOfMark), ...hulls.map(({ button }) => button)],
      scene,
    ),
    captions: captions.map((caption) => captionOf(caption, zoom)),
  };
}

// Words keep their size at any zoom: where a layout's distance shrinks below a line, the caption moves up from what it stands above.
function captionOf({ x, y, text }: Scene['captions'][number], zoom: number): OverlayCaption {
  return { x: x * zoom, y: Math.min(y * zoom, (y + captionPitch) * zoom - leastAbove), text };
}

function hullsOf({ cy, hulls, measure }: Scene, zoom: number): PlacedHull[] {
  const placeOf = (id: string) => {
    const node = cy.getElementById(id);
    return node.empty() || node.hasClass('hidden') ? null : node.position();
  };
  return placeHulls(hulls, placeOf, { zoom, measure });
}

function overlayThing(
  node: NodeSingular,
  { things, selected, picked, focused }: Scene,
  zoom: number,
): OverlayThing | null {
  const thing = things.get(node.id());
  if (!thing) return null;
  const { x, y } = node.position();
  return {
    id: thing.id,
    x: x * zoom,
    y: y * zoom,
    r: (Number(node.data('width')) / 2) * zoom,
    shape: thing.shape,
    fill: thing.fill,
    statutory: thing.statutory,
    ended: thing.ended,
    planned: thing.planned,
    doubled: thing.doubled ?? false,
    became: thing.became,
    plan: thing.plan,
    locked: thing.locked ?? false,
    faded: node.hasClass('faded'),
    selected: selected.has(thing.id),
    picked: picked.has(thing.id),
    focused: focused === thing.id,
    pill: thing.shape === 'more' ? thing.label : thing.shape === 'group' ? String(thing.size) : '',
  };
}

/** The heaviest ties between closed groups: all their counts would hide the groups. */
function mainBundles(cy: Core): ReadonlySet<string> {
  const between = cy
    .edges('.bundle')
    .toArray()
    .filter((edge) => edge.source().hasClass('group') && edge.target().hasClass('group'))
    .sort((a, b) => Number(b.data('weight')) - Number(a.data('weight')));
  return new Set(between.slice(0, mostBundleCounts).map((edge) => edge.id()));
}

interface Told {
  scene: Scene;
  zoom: number;
}

function countOf(edge: EdgeSingular, main: ReadonlySet<string>, { scene: { selected }, zoom }: Told): OverlayCount[] {
  const strong = edge.hasClass('strong');
  const told = strong || edge.hasClass('raised') || selected.has(edge.id());
  const counted = edge.hasClass('shared') || edge.hasClass('bundle');
  if (edge.hidden() || !(main.has(edge.id()) || (counted && told))) return [];
  const [a, b] = [edge.source().position(), edge.target().position()];
  if (Math.hypot(a.x - b.x, a.y - b.y) * zoom < countFrom) return [];
  const at = { x: ((a.x + b.x) / 2) * zoom, y: ((a.y + b.y) / 2) * zoom };
  return [{ ...at, text: String(edge.data('weight')), strong, faded: edge.hasClass('faded') }];
}

/** What breaks has a cross, what comes a plus, in the middle of its line. */
function markOf(edge: EdgeSingular, zoom: number): OverlayMark[] {
  if (edge.hidden()) return [];
  const [a, b] = [edge.source().position(), edge.target().position()];
  const at = { x: ((a.x + b.x) / 2) * zoom, y: ((a.y + b.y) / 2) * zoom };
  return [{ ...at, sign: edge.hasClass('breaks') ? 'cross' : 'plus', faded: edge.hasClass('faded') }];
}

const boxOfMark = ({ x, y }: OverlayMark): Box => boxAround(x, y, { half: 8, high: 16 });

const boxOfCount = ({ x, y, text }: OverlayCount): Box => boxAround(x, y, { half: countHalf(text), high: 18 });

function labelsOf(things: readonly OverlayThing[], taken: readonly Box[], scene: Scene): OverlayLabel[] {
  const strong = new Set(
    scene.cy
      .edges('.strong')
      .connectedNodes()
      .map((node) => node.id()),
  );
  const wanted = things.filter(({ shape }) => shape !== 'more').map((thing) => labelled(thing, strong, scene));
  const { zoom } = scene;
  const boxes = [
    ...taken,
    ...scene.captions.map((caption) => {
      const { x, y, text } = captionOf(caption, zoom);
      const half = scene.measure(text, 600) / 2;
      return boxAround(x + half, y, { half, high: 20 });
    }),
  ];
  const placed = placeLabels(wanted, boxes, zoom);
  const has = new Set(placed.map(({ id }) => id));
  const noticed = wanted.filter(({ id }) => scene.noticed.has(id) && !has.has(id));
  const onTop = noticed.flatMap((thing) => placeLabels([{ ...thing, rank: 2 }], [], 1));
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return [...placed, ...onTop].map((label) => asDrawn(label, { byId, strong, onTop }));
}

interface Drawing {
  byId: ReadonlyMap<string, OverlayThing>;
  strong: ReadonlySet<string>;
  onTop: readonly PlacedLabel[];
}

function asDrawn(label: PlacedLabel, { byId, strong, onTop }: Drawing): OverlayLabel {
  const thing = byId.get(label.id);
  return {
    ...label,
    faded: (thing?.faded ?? false) && !thing?.selected,
    chip: (thing?.selected ?? false) || onTop.includes(label),
    major:
      strong.has(label.id) ||
      thing?.plan === 'changes' ||
      thing?.shape === 'group' ||
      (thing?.shape === 'board' && (thing?.r ?? 0) >= majorRadius),
  };
}

function labelled(thing: OverlayThing, strong: ReadonlySet<string>, scene: Scene): Labelled {
  const text = scene.things.get(thing.id)?.label ?? '';
  const listed = scene.listed.has(thing.id);
  const weight = thing.selected ? 600 : 500;
  const lines = listed ? linesBeside(text, thing, scene) : thing.selected ? wrapLabel(text, 34, 2) : wrapLabel(text);
  const width = widest(lines, weight, scene) + (thing.selected ? 16 : 0);
  const r = ringed(thing) ? thing.r + 9 : thing.r;
  return {
    id: thing.id,
    x: thing.x,
    y: thing.y,
    r,
    lines,
    width,
    listed,
    rank:
      thing.selected || (thing.plan && thing.plan !== 'loses') || scene.lit?.has(thing.id)
        ? 2
        : strong.has(thing.id) || thing.plan || thing.shape === 'group'
          ? 1
          : 0,
  };
}

/** As long as fits between the thing and the next column of the list, on two lines where there is room. */
function linesBeside(text: string, { id, r }: OverlayThing, scene: Scene): string[] {
  const { zoom } = scene;
  const room = (scene.listed.get(id) ?? 0) * zoom - 2 * r - 16;
  const lines = listPitch.y * zoom >= 29 ? 2 : 1;
  for (let length = Math.ceil(room / 5); length > 6; length--) {
    const wrapped = wrapLabel(text, length, lines);
    if (widest(wrapped, 500, scene) <= room) return wrapped;
  }
  return [cutTo(room, text, scene)];
}

/** As much of a long word as fits. */
function cutTo(room: number, text: string, { measure }: Scene): string {
  const [word = ''] = text.split(/\s+/);
  const fitting = Array.from(word, (_, i) => `${word.slice(0, i + 1)}…`).filter((cut) => measure(cut, 500) <= room);
  return fitting.at(-1) ?? '';
}

function widest(lines: readonly string[], weight: number, { measure }: Scene): number {
  return Math.max(0, ...lines.map((line) => measure(line, weight)));
}

const ringed = ({ selected, focused }: OverlayThing): boolean => selected || focused;

function boxAround(x: number, y: number, { half, high }: { half: number; high: number }): Box {
  return { left: x - half, right: x + half, top: y - high / 2, bottom: y + high / 2 };
}
