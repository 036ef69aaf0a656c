import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { afterPaint } from './afterPaint.ts';
import './canvas.css';
import { isArrow, nextInDirection } from './direction.ts';
import type { Floats } from './fit.ts';
import { Lasso } from './Lasso.tsx';
import type { Box } from './labelPlacement.ts';
import { standBy } from './layOutAway.ts';
import type { Picture, Point } from './picture.ts';
import { listenToPointer, type PointerListeners, type Target } from './pointer.ts';
import type { Sheet } from './sheet/svg.ts';
import { type Dumped, Stage } from './stage.ts';
import { Survey } from './survey.ts';
import { watchTokens } from './tokens.ts';

/** What a view may ask of the drawing. */
export interface CanvasHandle {
  fit: () => void;
  fitTo: (ids: readonly string[]) => void;
  zoomBy: (factor: number) => void;
  centre: (id: string) => void;
  /** The twin of dragging: px at 100 %. */
  move: (id: string, by: Point) => void;
  /** Where all things stand, hidden ones too. */
  places: () => ReadonlyMap<string, Point>;
  svg: (sheet: Sheet) => string;
  focus: () => void;
}

export type Picking = 'box' | 'lasso';

export interface GraphCanvasProps {
  picture: Picture;
  /** Ids of what is selected: things and ties. */
  selected: readonly string[];
  /** Raised above the rest, as a path is; null: nothing is. */
  lit: ReadonlySet<string> | null;
  /** The name of the drawing, and how to use it. */
  label: string;
  help: string;
  /** The thing under keyboard focus: null at first. */
  focused: string | null;
  onFocus: (id: string | null) => void;
  onPick: (target: Target | null, more: boolean) => void;
  onOpen: (id: string) => void;
  /** Ringed: several picked together. */
  picked: ReadonlySet<string>;
  /** What the next drag draws around things to pick; null: it moves the ground. */
  picking: Picking | null;
  onPicked: (ids: readonly string[]) => void;
  onHover: (target: Target | null, at: Point) => void;
  /** Esc with nothing of the canvas's own to close. */
  onEscape: () => void;
  /** What may be asked of the drawing, once it can be; null: it has gone. */
  onStage: (canvas: CanvasHandle | null) => void;
  /** Stands within a page that scrolls: the wheel moves the page. */
  embedded?: boolean;
}

/*
 *  .canvas (focusable, keyboard)
 *    .canvas-ground   the drawing library's own canvases
 *    .canvas-overlay  labels, counts, rings
 *    .canvas-lasso    as long as one is out
 *  beside it, in the view: what floats over it, marked data-floats
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { picture, selected, picked, picking, lit, label, help, focused, onStage, embedded = false } = props;
  const host = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const now = useRef(props);
  useLayoutEffect(() => {
    now.current = props;
  });
  const [stage, ground] = useStage(now);
  usePicture(stage, picture, host, now);
  useRoomBelow(stage);

  useEffect(() => stage?.stage.select(selected), [stage, selected]);
  useEffect(() => stage?.stage.ring(picked), [stage, picked]);
  useEffect(() => stage?.stage.box(picking === 'box'), [stage, picking]);
  useEffect(() => stage?.stage.light(lit), [stage, lit]);
  useEffect(() => stage?.stage.wheel(!embedded), [stage, embedded]);
  useEffect(() => stage?.stage.focus(focused), [stage, focused]);
  // Not as a ref, which is set before anything is painted, and would have the stage made before as well.
  useEffect(() => {
    if (!stage) return;
    onStage(handleOf(stage, host));
    return () => onStage(null);
  }, [stage, onStage]);

  // an application takes the focus as a whole; its arrows walk its things
  const keyboard = {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent): void => {
      if (stage) strike(event, { ...stage, host, props });
    },
    onBlur: (): void => props.onFocus(null),
  };
  return (
    <div
      ref={host}
      className="canvas"
      role="application"
      aria-label={label}
      aria-describedby={helpId}
      {...keyboard}
      data-canvas="network"
    >
      <div ref={ground} className="canvas-ground" />
      <canvas className="canvas-overlay" />
      {picking === 'lasso' ? <Lasso onDrawn={(line) => props.onPicked(stage?.stage.inside(line) ?? [])} /> : null}
      <p id={helpId} className="visually-hidden">
        {help}
      </p>
    </div>
  );
}

interface Standing {
  stage: Stage;
  survey: Survey;
  /** The ground that the view was last fitted to. */
  fitted: string | null;
  /** What was raised then: something new is brought into view. */
  lit: ReadonlySet<string> | null;
}

interface Latest {
  readonly current: GraphCanvasProps;
}

/**
 * The stage stands as long as its ground is in the page; the sheet of the overlay comes right after the ground.
 * It is made after the page around it is painted: it measures, for which all would have to be laid out before.
 */
function useStage(now: Latest): [Standing | null, RefObject<HTMLDivElement | null>] {
  const [standing, setStanding] = useState<Standing | null>(null);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    standBy();
    let made: Standing | null = null;
    let unwatch = (): void => undefined;
    const callOff = afterPaint(() => {
      made = stageOn(host.current, now);
      const { stage } = made;
      unwatch = watchTokens(() => stage.retheme());
      setStanding(made);
    });
    return () => {
      callOff();
      unwatch();
      made?.stage.destroy();
      setStanding(null);
    };
  }, [now]);
  return [standing, host];
}

function stageOn(ground: HTMLDivElement | null, now: Latest): Standing {
  const sheet = ground?.nextElementSibling;
  if (!ground || !(sheet instanceof HTMLCanvasElement))
    throw new Error('The ground of the canvas has no overlay after it.');
  const made: Standing = { stage: new Stage(ground, sheet), survey: new Survey(), fitted: null, lit: null };
  listenToPointer(made.stage.cy, ground, pointerListeners(made, now));
  void document.fonts.ready.then(() => made.stage.retheme());
  Object.defineProperty(ground, 'boardwalkElements', {
    configurable: true,
    value: (): Dumped[] => made.stage.dump(),
  });
  return made;
}

function elementOf<E>(ref: Ref<E>): E | null {
  return ref && typeof ref === 'object' ? ref.current : null;
}

/** A pointer that only passes raises nothing, ms. */
const restFor = 50;

function pointerListeners({ stage, survey }: Standing, now: Latest): PointerListeners {
  let noticing: ReturnType<typeof setTimeout> | undefined;
  return {
    picked: (target, more) => now.current.onPick(target, more),
    opened: (id) => now.current.onOpen(id),
    hovered(target, at) {
      clearTimeout(noticing);
      noticing = setTimeout(() => stage.notice(target?.id ?? null), restFor);
      now.current.onHover(target, at);
    },
    dragged: () => survey.moved(stage.places()),
    boxed: (ids) => now.current.onPicked(ids),
    groundAt(at) {
      const id = stage.hullAt(at);
      return id === null ? null : { id, what: 'thing' };
    },
  };
}

/** Shows each picture when its places are known; an older one that comes late is dropped. */
function usePicture(standing: Standing | null, picture: Picture, host: Ref<HTMLDivElement>, now: Latest): void {
  useEffect(() => {
    if (!standing) return;
    let late = false;
    const { stage, survey } = standing;
    const box = elementOf(host);
    const aspect = box ? aspectOf(box) : 1.2;
    void survey.plan(picture, aspect).then((plan) => {
      if (late) return;
      stage.show(picture, plan);
      if (standing.fitted !== picture.grounds && picture.things.length > 0) {
        stage.keepFitted(() => floatsOver(box), 'cut');
        standing.fitted = picture.grounds;
      } else if (now.current.embedded || (now.current.lit && now.current.lit !== standing.lit))
        stage.keepFitted(() => floatsOver(box), 'glide');
      standing.lit = now.current.lit;
    });
    return () => {
      late = true;
    };
  }, [standing, picture, host, now]);
}

/** A notice above the drawing comes and goes: what it would cover makes room. */
function useRoomBelow(standing: Standing | null): void {
  useEffect(() => {
    if (!standing) return;
    const watch = new ResizeObserver(() => standing.stage.fitSoon());
    for (const bar of document.querySelectorAll('[data-floats="top"]')) watch.observe(bar);
    return () => watch.disconnect();
  }, [standing]);
}

/** One of three shapes of window, so that the same data make the same picture in all windows of a shape. */
function aspectOf({ clientWidth, clientHeight }: HTMLElement): number {
  const aspect = clientWidth / Math.max(1, clientHeight - 120);
  return aspect < 1 ? 0.7 : aspect < 1.5 ? 1.2 : 1.7;
}

/** What floats over the canvas, in its own coordinates: `data-floats="top"` are the bars above it. */
function floatsOver(box: HTMLElement | null): Floats {
  if (!box) return { obstacles: [], top: 0 };
  const own = box.getBoundingClientRect();
  const boxesOf = (selector: string): Box[] =>
    [...document.querySelectorAll(selector)].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - own.left, top: top - own.top, right: right - own.left, bottom: bottom - own.top };
    });
  const bars = boxesOf('[data-floats="top"]').filter(({ top, bottom }) => bottom > top);
  return { obstacles: boxesOf('[data-floats="over"]'), top: Math.max(0, ...bars.map(({ bottom }) => bottom)) };
}

function handleOf(standing: Standing, host: Ref<HTMLDivElement>): CanvasHandle {
  return {
    fit: () => standing.stage.keepFitted(() => floatsOver(elementOf(host)), 'glide'),
    fitTo: (ids) => standing.stage.fitTo(ids, floatsOver(elementOf(host))),
    zoomBy: (factor) => standing.stage.zoomBy(factor),
    centre: (id) => standing.stage.reveal(id, 'middle'),
    move(id, by) {
      standing.stage.move(id, by);
      standing.survey.moved(standing.stage.places());
    },
    places: () => standing.stage.places(),
    svg: (sheet) => standing.stage.svg(sheet),
    focus: () => elementOf(host)?.focus(),
  };
}

interface Struck extends Standing {
  host: Ref<HTMLDivElement>;
  props: GraphCanvasProps;
}

/** Keys of the canvas, while it has the focus. */
function strike(event: KeyboardEvent, struck: Struck): void {
  const { stage, props, host } = struck;
  // with nothing in focus, Alt and an arrow are the browser's own, to go back
  if (event.ctrlKey || event.metaKey || (event.altKey && !(isArrow(event.key) && props.focused !== null))) return;
  const { key } = event;
  if (isArrow(key) && event.altKey) nudge(key, struck);
  else if (isArrow(key)) walk(key, struck, event.shiftKey);
  else if (key === 'Enter' && props.focused) props.onOpen(props.focused);
  else if (key === ' ' && props.focused) props.onPick({ id: props.focused, what: 'thing' }, event.shiftKey);
  else if (key === 'f') stage.keepFitted(() => floatsOver(elementOf(host)), 'glide');
  else if (key === '+' || key === '=') stage.zoomBy(1.25);
  else if (key === '-' || key === '−') stage.zoomBy(0.8);
  else if (key === 'Escape' && props.focused) props.onFocus(null);
  else if (key === 'Escape') props.onEscape();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

const nudges = {
  ArrowUp: { x: 0, y: -20 },
  ArrowDown: { x: 0, y: 20 },
  ArrowLeft: { x: -20, y: 0 },
  ArrowRight: { x: 20, y: 0 },
};

/** Moves the thing in focus: the twin of dragging it. */
function nudge(key: keyof typeof nudges, { stage, survey, props }: Struck): void {
  if (props.focused === null) return;
  stage.move(props.focused, nudges[key]);
  survey.moved(stage.places());
}

/** To the next thing that way; with shift the ground moves instead. */
function walk(key: Parameters<typeof nextInDirection>[1], { stage, props }: Struck, ground: boolean): void {
  if (ground) {
    const by = {
      ArrowUp: { x: 0, y: 60 },
      ArrowDown: { x: 0, y: -60 },
      ArrowLeft: { x: 60, y: 0 },
      ArrowRight: { x: -60, y: 0 },
    };
    stage.panBy(by[key]);
    return;
  }
  const places = stage.visiblePlaces();
  const from = props.focused ?? props.selected.find((id) => places.has(id));
  const next =
    from && places.has(from) && props.focused
      ? nextInDirection(from, key, places)
      : (from ?? firstOf(props.picture, places));
  if (!next) return;
  props.onFocus(next);
  stage.reveal(next, 'sight');
}

/** Where the keyboard begins: at the largest thing. */
function firstOf({ things }: Picture, places: ReadonlyMap<string, Point>): string | null {
  const shown = things.filter(({ id }) => places.has(id));
  return shown.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
