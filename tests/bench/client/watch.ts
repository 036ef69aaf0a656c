// Runs within the pages that are measured, before anything of theirs: sees when what is drawn stands, and when frames come.
import type { Drawing } from './peers/data.ts';

export interface Watch {
  /** When (ms since navigation) all things were first drawn, and when the drawing last changed before it rested. */
  stands: (things: number, within: number) => Promise<Standing>;
  /** How many things are drawn now. */
  things: () => number;
  onScreen: (id: string) => { x: number; y: number } | null;
  /** A point of the ground, near its middle, at which no thing stands. */
  freeSpot: (ids: readonly string[]) => { x: number; y: number };
  record: () => void;
  /** Frames since `record`. */
  recorded: () => Frames;
  /** When the pointer was last let go, or a key struck. */
  lastInput: () => number;
}

export interface Standing {
  drawn: number;
  rested: number;
}

export interface Frames {
  /** When each frame began, ms. */
  at: number[];
  /** Whether the drawing was drawn anew since the frame before. */
  drawn: boolean[];
}

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/** @param rest so long without a new frame of the drawing, ms, and it rests */
export function watch(rest: number): void {
  let drawing: (Drawing & { box: () => DOMRect }) | null = null;
  let renders = 0;
  /** When the frame after each new drawing began: by then it was on the screen. */
  let seen: { at: number; things: number }[] = [];
  let input = 0;
  let recording: Frames | null = null;
  let before = 0;

  for (const kind of ['mouseup', 'keydown', 'click'])
    window.addEventListener(kind, (event) => (input = event.timeStamp), { capture: true });

  const found = (): typeof drawing => {
    const peer = window.benchDrawing;
    if (peer) return { ...peer, box: () => new DOMRect(0, 0) };
    const host = document.querySelector('.canvas-ground');
    // where Cytoscape itself keeps what it draws in an element
    const cy = host && Reflect.get(host, '_cyreg')?.cy;
    if (!host || !cy) return null;
    return {
      things: () => cy.nodes().length,
      onScreen: (id) => {
        const node = cy.nodes().getElementById(id);
        return node.empty() ? null : { ...node.renderedPosition() };
      },
      onRender: (drawn) => cy.on('render', drawn),
      box: () => host.getBoundingClientRect(),
    };
  };

  const rendered = (): void => {
    renders++;
    const things = drawing?.things() ?? 0;
    requestAnimationFrame((at) => seen.push({ at, things }));
  };
  const frame = (at: number): void => {
    requestAnimationFrame(frame);
    if (drawing === null) {
      drawing = found();
      drawing?.onRender(rendered);
      if (drawing && drawing.things() > 0) rendered();
    }
    const isNew = renders > before;
    before = renders;
    recording?.at.push(at);
    recording?.drawn.push(isNew);
  };
  requestAnimationFrame(frame);

  window.benchWatch = {
    things: () => drawing?.things() ?? 0,
    onScreen: (id) => {
      const place = drawing?.onScreen(id);
      const box = drawing?.box();
      return place && box ? { x: place.x + box.left, y: place.y + box.top } : null;
    },
    stands: (things, within) =>
      new Promise((settle, fail) => {
        const until = performance.now() + within;
        const look = (): void => {
          const first = seen.find((one) => one.things >= things);
          const last = seen.at(-1);
          const now = performance.now();
          if (first && last && now - last.at > rest) settle({ drawn: first.at, rested: last.at });
          else if (now > until) fail(new Error(`Of ${things} things ${last?.things ?? 0} are drawn.`));
          else setTimeout(look, 50);
        };
        look();
      }),
    freeSpot: (ids) => {
      const taken = ids.flatMap((id) => window.benchWatch.onScreen(id) ?? []);
      const [width, height] = [window.innerWidth, window.innerHeight];
      let best = { x: width / 2, y: height / 2, room: -1 };
      for (let x = width * 0.35; x < width * 0.75; x += 12)
        for (let y = height * 0.35; y < height * 0.75; y += 12) {
          const element = document.elementFromPoint(x, y);
          if (!element?.closest('.canvas, #drawing') || element.closest('[data-floats]')) continue;
          const room = Math.min(200, ...taken.map((place) => Math.hypot(place.x - x, place.y - y)));
          if (room > best.room) best = { x, y, room };
        }
      return best;
    },
    record: () => {
      seen = seen.slice(-1);
      recording = { at: [], drawn: [] };
    },
    recorded: () => {
      const frames = recording ?? { at: [], drawn: [] };
      recording = null;
      return frames;
    },
    lastInput: () => input,
  };
}
