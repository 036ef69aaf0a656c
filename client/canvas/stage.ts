// The one place that holds the drawing library: shows pictures by difference, keeps places, raises what is noticed, draws the overlay.
import cytoscape, { type Core, type ElementDefinition, type SingularElementReturnValue } from 'cytoscape';
import { differenceOf } from './diff.ts';
import { type Element, elementsOf } from './elements.ts';
import { type Floats, fitView, type View } from './fit.ts';
import type { PlacedCaption, Plan } from './layout/plot.ts';
import { drawOverlay, fontOf, type Overlay, type Sight } from './overlay.ts';
import type { Hull, Picture, Point, Thing } from './picture.ts';
import { sceneryOf } from './scenery.ts';
import { type Sheet, svgOf } from './sheet/svg.ts';
import { writtenTies } from './sheet/ties.ts';
import { stylesheetFor } from './stylesheet.ts';
import { readTokens, type Tokens } from './tokens.ts';
import { within } from './within.ts';

/** A click opens a panel; what was clicked stands still until it can no longer become a double one, ms. */
const doubleClick = 400;

/** One element as tests and exports see it. */
export interface Dumped {
  id: string;
  group: 'nodes' | 'edges';
  source?: string;
  target?: string;
  classes: string[];
  weight: number;
  shown: boolean;
  /** Where a thing stands on its ground, and within the canvas on the screen. */
  at?: Point;
  onScreen?: Point;
}

export class Stage {
  readonly cy: Core;
  readonly #host: HTMLElement;
  readonly #sheet: HTMLCanvasElement;
  #tokens: Tokens;
  #thickness = 1;
  #elements = new Map<string, Element>();
  #things = new Map<string, Thing>();
  #captions: (PlacedCaption & { text: string })[] = [];
  #hulls: readonly Hull[] = [];
  #listed: Plan['listed'] = new Map();
  #selected: ReadonlySet<string> = new Set();
  #picked: ReadonlySet<string> = new Set();
  #lit: ReadonlySet<string> | null = null;
  #noticed: string | null = null;
  #focused: string | null = null;
  /** Set as long as the view shows all of it. */
  #floats: (() => Floats) | null = null;
  #refitting: ReturnType<typeof setTimeout> | undefined;
  #overlay: { zoom: number; drawn: Overlay } | null = null;

  constructor(host: HTMLElement, sheet: HTMLCanvasElement) {
    this.#host = host;
    this.#sheet = sheet;
    this.#tokens = readTokens(host);
    this.cy = cytoscape({
      container: host,
      style: stylesheetFor(this.#tokens, this.#thickness),
      autounselectify: true,
      boxSelectionEnabled: true, // with shift held, or while `box` is on
      minZoom: 0.08,
      maxZoom: 3,
      pixelRatio: 'auto',
      layout: { name: 'null' }, // nothing to lay out yet: the usual one would measure the page
      hideEdgesOnViewport: false,
    });
    this.cy.on('render', () => this.#draw());
    this.cy.on('position', () => this.#forget());
    this.cy.on('dragpan scrollzoom pinchzoom', () => this.#movedByHand());
    // A panel takes room: the whole is fitted anew, or, when somebody chose a view, what is selected stays in sight.
    this.cy.on('resize', () => {
      const [first] = this.#selected;
      if (this.#floats) this.fitSoon();
      else if (first !== undefined) this.reveal(first, 'sight');
    });
  }

  /** Draws a picture: only what differs from the last one is touched, and what stays keeps its place unless the plan moves it. */
  show(picture: Picture, plan: Plan): void {
    const elements = elementsOf(picture);
    const { added, changed, removed } = differenceOf(this.#elements, elements);
    this.#things = new Map(picture.things.map((thing) => [thing.id, thing]));
    this.#elements = new Map(elements.map((element) => [element.data.id, element]));
    this.#captions = plan.captions.map((caption) => ({ ...caption, text: picture.captions[caption.id] ?? '' }));
    this.#listed = plan.listed;
    this.#hulls = picture.hulls ?? [];
    this.cy.batch(() => {
      for (const id of removed) this.cy.getElementById(id).remove();
      for (const element of changed)
        this.cy.getElementById(element.data.id).data(element.data).classes(element.classes);
      this.cy.add(added.map((element) => definitionOf(element, plan.places)));
      for (const node of this.cy.nodes().toArray()) node.position(plan.places.get(node.id()) ?? node.position());
    });
    this.#mark();
  }

  select(ids: readonly string[]): void {
    this.#selected = new Set(ids);
    this.#mark();
  }

  /** Rings around what was picked together. */
  ring(ids: ReadonlySet<string>): void {
    this.#picked = ids;
    this.#forget();
    this.cy.forceRender();
  }

  /** Whether the next drag draws a box instead of moving the ground. */
  box(on: boolean): void {
    this.cy.userPanningEnabled(!on);
    this.cy.autoungrabify(on);
  }

  /** Whether the wheel, or two fingers, zoom; keys and buttons always do. */
  wheel(on: boolean): void {
    this.cy.userZoomingEnabled(on);
  }

  /** Raises these and takes the rest back; null: nothing is raised. */
  light(ids: ReadonlySet<string> | null): void {
    this.#lit = ids;
    this.#mark();
  }

  /** The thing under the pointer raises itself and its neighbours. */
  notice(id: string | null): void {
    if (this.#noticed === id || this.cy.destroyed()) return;
    this.#noticed = id;
    this.#mark();
  }

  focus(id: string | null): void {
    if (this.#focused === id) return;
    this.#focused = id;
    this.#mark();
  }

  retheme(): void {
    if (this.cy.destroyed()) return;
    this.#tokens = readTokens(this.#host);
    this.cy.style(stylesheetFor(this.#tokens, this.#thickness));
    this.#mark();
  }

  /** The places of all things, hidden ones too. */
  places(): Map<string, Point> {
    return new Map(this.cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  visiblePlaces(): Map<string, Point> {
    const shown = this.cy
      .nodes()
      .toArray()
      .filter((node) => !node.hasClass('hidden'));
    return new Map(shown.map((node) => [node.id(), { ...node.position() }]));
  }

  /** Shows all of it, and goes on to when the room changes, until somebody moves the ground. @param floats what floats over it */
  keepFitted(floats: () => Floats, manner: 'cut' | 'glide'): void {
    this.#floats = floats;
    this.#fit(manner);
  }

  /** What is around the drawing has another size: as long as nobody chose a view, the whole is fitted anew. */
  fitSoon(): void {
    clearTimeout(this.#refitting);
    this.#refitting = setTimeout(() => this.#fit('glide'), doubleClick);
  }

  /** Shows these as large as can be. */
  fitTo(ids: readonly string[], { obstacles, top }: Floats): void {
    const wanted = new Set(ids);
    const places = [...this.visiblePlaces()].flatMap(([id, place]) => (wanted.has(id) ? [place] : []));
    if (places.length === 0) return;
    this.#movedByHand();
    const frame = { width: this.cy.width(), height: this.cy.height(), obstacles, top };
    this.#goTo(fitView(places, [], frame), 'glide');
  }

  #fit(manner: 'cut' | 'glide'): void {
    if (!this.#floats) return;
    const { obstacles, top } = this.#floats();
    const visible = [...this.visiblePlaces()];
    if (visible.length === 0) return;
    const places = visible.flatMap(([id, place]) => (this.#listed.has(id) ? [] : [place]));
    const listed = visible.flatMap(([id, { x, y }]) => {
      const room = this.#listed.get(id);
      return room === undefined
        ? []
        : [
            { x, y },
            { x: x + room - 40, y },
          ];
    });
    const rows = this.#listed.size > 0 ? [] : this.#captions;
    const frame = { width: this.cy.width(), height: this.cy.height(), obstacles, top };
    const view = fitView([...places, ...rows], listed, frame);
    this.#thicken(Math.min(2, Math.max(1, 0.85 / view.zoom)));
    this.#goTo(view, manner);
  }

  zoomBy(factor: number): void {
    this.#movedByHand();
    const [x, y] = [this.cy.width() / 2, this.cy.height() / 2];
    const zoom = Math.min(this.cy.maxZoom(), Math.max(this.cy.minZoom(), this.cy.zoom() * factor));
    const pan = this.cy.pan();
    const by = zoom / this.cy.zoom();
    this.#goTo({ zoom, pan: { x: x - (x - pan.x) * by, y: y - (y - pan.y) * by } }, 'glide');
  }

  panBy(by: Point): void {
    this.#movedByHand();
    this.cy.panBy(by);
  }

  /** Brings a thing into sight, if it is not, or into the middle. */
  reveal(id: string, where: 'sight' | 'middle'): void {
    const node = this.cy.nodes().getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const [width, height] = [this.cy.width(), this.cy.height()];
    const within = (at: number, least: number, most: number): number => Math.min(most, Math.max(least, at));
    const to =
      where === 'middle'
        ? { x: width / 2, y: height / 2 }
        : { x: within(x, 90, width - 90), y: within(y, 110, height - 90) };
    if (to.x === x && to.y === y) return;
    this.#movedByHand();
    const pan = this.cy.pan();
    this.#goTo({ zoom: this.cy.zoom(), pan: { x: pan.x + to.x - x, y: pan.y + to.y - y } }, 'glide');
  }

  /** The shown things inside a line on the screen. */
  inside(line: readonly Point[]): string[] {
    const { x, y } = this.cy.pan();
    const zoom = this.cy.zoom();
    return within(
      line.map((point) => ({ x: (point.x - x) / zoom, y: (point.y - y) / zoom })),
      this.visiblePlaces(),
    );
  }

  /** The open group whose name stands at a point of the canvas. */
  hullAt({ x, y }: Point): string | null {
    const pan = this.cy.pan();
    const [at, down] = [x - pan.x, y - pan.y];
    const hit = this.#scenery().hulls.find(
      ({ button: { left, top, right, bottom } }) => at >= left && at <= right && down >= top && down <= bottom,
    );
    return hit?.id ?? null;
  }

  /** Moves a thing by px at 100 %: the twin of dragging it. */
  move(id: string, { x, y }: Point): void {
    this.cy.getElementById(id).shift({ x, y });
  }

  /** All of the drawing with title and legend, on white, whatever the theme and the view. */
  svg(sheet: Sheet): string {
    const paper = document.createElement('div');
    paper.dataset.theme = 'light';
    this.#host.append(paper);
    const tokens = { ...readTokens(paper), bg: '#ffffff' };
    paper.remove();
    return svgOf({ overlay: this.#sceneryAt(1, 'at rest'), ties: writtenTies(this.cy) }, sheet, tokens);
  }

  dump(): Dumped[] {
    return this.cy.elements().map((element) => ({
      id: element.id(),
      group: element.isNode() ? 'nodes' : 'edges',
      ...(element.isNode()
        ? { at: { ...element.position() }, onScreen: { ...element.renderedPosition() } }
        : { source: element.data('source'), target: element.data('target') }),
      classes: [...element.classes()],
      weight: Number(element.data('weight')),
      shown: !element.hidden(),
    }));
  }

  destroy(): void {
    clearTimeout(this.#refitting);
    this.cy.destroy();
  }

  #movedByHand(): void {
    this.#floats = null;
  }

  #goTo({ zoom, pan }: View, manner: 'cut' | 'glide'): void {
    this.cy.stop();
    const duration = this.#tokens.layoutTime;
    if (manner === 'cut' || duration === 0) this.cy.viewport({ zoom, pan });
    else this.cy.animate({ zoom, pan, duration, easing: 'ease-out-cubic' });
  }

  #thicken(thickness: number): void {
    if (Math.abs(thickness - this.#thickness) < 0.05) return;
    this.#thickness = thickness;
    this.cy.style(stylesheetFor(this.#tokens, thickness));
  }

  /** Puts the classes of the moment on: raised, faded, chosen. */
  #mark(): void {
    const lit = this.#litNow();
    this.cy.batch(() => {
      this.cy.elements().forEach((element) => {
        const on = lit === null || lit.has(element.id());
        put(element, 'faded', !on);
        put(element, 'raised', lit !== null && on && element.isEdge());
        put(element, 'chosen', this.#selected.has(element.id()));
      });
    });
    this.#forget();
    this.cy.forceRender();
  }

  #litNow(): ReadonlySet<string> | null {
    if (this.#noticed === null) return this.#lit;
    const here = this.cy.collection().union(this.cy.getElementById(this.#noticed));
    if (here.empty()) return this.#lit;
    const near = here.union(here.nodes().neighborhood()).union(here.edges().connectedNodes());
    return new Set(near.filter((element) => !element.hidden()).map((element) => element.id()));
  }

  #sight(): Sight {
    const { x } = this.cy.pan();
    return { left: -x, right: this.cy.width() - x };
  }

  #forget(): void {
    this.#overlay = null;
  }

  #scenery(): Overlay {
    const zoom = this.cy.zoom();
    if (this.#overlay?.zoom === zoom) return this.#overlay.drawn;
    const drawn = this.#sceneryAt(zoom, 'as it is');
    this.#overlay = { zoom, drawn };
    return drawn;
  }

  /** @param state `at rest`: as it is with nothing selected, pointed at or in focus */
  #sceneryAt(zoom: number, state: 'as it is' | 'at rest'): Overlay {
    const pen = this.#sheet.getContext('2d');
    return sceneryOf({
      cy: this.cy,
      zoom,
      things: this.#things,
      captions: this.#captions,
      hulls: this.#hulls,
      listed: this.#listed,
      lit: this.#lit,
      selected: state === 'at rest' ? new Set() : this.#selected,
      noticed: state === 'at rest' ? new Set() : new Set([this.#noticed, this.#focused].filter((id) => id !== null)),
      picked: state === 'at rest' ? new Set() : this.#picked,
      focused: state === 'at rest' ? null : this.#focused,
      measure: (text, weight) => {
        if (!pen) return 7 * text.length;
        pen.font = fontOf(this.#tokens, weight);
        return pen.measureText(text).width;
      },
    });
  }

  #draw(): void {
    const pen = this.#sheet.getContext('2d');
    if (!pen) return;
    const dense = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(this.cy.width() * dense), Math.round(this.cy.height() * dense)];
    if (this.#sheet.width !== width || this.#sheet.height !== height)
      [this.#sheet.width, this.#sheet.height] = [width, height];
    const { x, y } = this.cy.pan();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(dense, 0, 0, dense, x * dense, y * dense);
    drawOverlay(pen, this.#scenery(), { tokens: this.#tokens, sight: this.#sight() });
  }
}

/** Changes a class only where it is otherwise: the drawing library does work for each that it is told. */
function put(element: SingularElementReturnValue, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on);
}

function definitionOf({ group, data, classes }: Element, places: Plan['places']): ElementDefinition {
  const position = group === 'nodes' ? (places.get(data.id) ?? { x: 0, y: 0 }) : undefined;
  return { group, data: { ...data }, classes, ...(position ? { position: { ...position } } : {}) };
}
