// A picture as elements of the drawing library: what a thing or a tie is becomes its classes, how large it is becomes its data.
import { type Becoming, type Picture, radiusOf, type Thing, type Tie } from './picture.ts';

export interface ElementData {
  id: string;
  source?: string;
  target?: string;
  label: string;
  /** Width of a tie, or of a thing, px at 100 %. */
  width: number;
  weight: number;
}

export interface Element {
  group: 'nodes' | 'edges';
  data: ElementData;
  classes: string;
}

/** All elements of a picture, things first; a tie whose end is missing is left out. */
export function elementsOf({ things, ties }: Picture): Element[] {
  const ids = new Set(things.map(({ id }) => id));
  const whole = ties.filter(({ source, target }) => ids.has(source) && ids.has(target) && source !== target);
  return [...things.map(thingElement), ...whole.map(tieElement)];
}

function thingElement(thing: Thing): Element {
  const { id, shape, label, size, fill } = thing;
  const classes = classNames(shape, fill, {
    statutory: thing.statutory,
    ended: thing.ended,
    planned: thing.planned && !thing.ended,
    doubled: thing.doubled ?? false,
    ...becoming(thing.became),
    ...planning(thing.plan),
    hidden: thing.hidden,
  });
  return { group: 'nodes', data: { id, label, width: 2 * radiusOf(thing), weight: size }, classes };
}

function tieElement(tie: Tie): Element {
  const { id, source, target, kind, weight } = tie;
  const classes = classNames(kind, {
    inferred: tie.inferred,
    presumed: tie.presumed ?? false,
    ...becoming(tie.became),
    ...planning(tie.plan),
    strong: tie.strong,
    plain: !tie.strong,
    kin: tie.kin,
    hidden: tie.hidden,
  });
  const label = tie.strong ? String(weight) : '';
  return { group: 'edges', data: { id, source, target, label, width: tieWidth(tie), weight }, classes };
}

const becoming = (became: Becoming | undefined): Record<string, boolean> => (became ? { [became]: true } : {});

const planning = (plan: Thing['plan'] | Tie['plan']): Record<string, boolean> => (plan ? { [plan]: true } : {});

/** 0.42 px for each shared thing: at least 2.5 where it stands out, else 1 to 3. */
export function tieWidth(tie: Pick<Tie, 'kind' | 'weight' | 'strong' | 'became' | 'plan'>): number {
  const width = tie.plan ? 2.25 : ownWidth(tie);
  return tie.became === 'came' ? Math.max(1.75, width) : tie.became === 'first-seen' ? Math.max(1, 0.6 * width) : width;
}

function ownWidth({ kind, weight, strong }: Pick<Tie, 'kind' | 'weight' | 'strong'>): number {
  if (kind === 'seat' || kind === 'represented' || kind === 'more') return 1;
  if (kind === 'bundle') return Math.min(9, 1 + 0.7 * Math.sqrt(weight));
  if (kind !== 'shared') return kind === 'part-of' ? 2.5 : 1.5;
  const width = 0.42 * weight;
  return strong ? Math.max(2.5, Math.min(9, width)) : Math.min(3, Math.max(1, width));
}

function classNames(...parts: (string | Record<string, boolean>)[]): string {
  return parts
    .flatMap((part) => (typeof part === 'string' ? [part] : Object.keys(part).filter((name) => part[name])))
    .join(' ');
}
