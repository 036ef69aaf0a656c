import type { Step } from '../../state/place.ts';

export interface TourStep {
  /** Of its words in the locales. */
  name: 'landscape' | 'overlaps' | 'load' | 'meetings' | 'change' | 'plan';
  /** Where its questions are answered. */
  to: Step;
  /** What is pointed at, as far as it is there. */
  marks: readonly string[];
}

const item = (view: string): string => `.nav-item[href^="/${view}"]`;

/** On a phone: what opens the views that its bar has no room for, while one of them is shown. */
const within = '.nav-item[data-within]';

/** The product's questions, one or two a step. */
export const steps: readonly TourStep[] = [
  {
    name: 'landscape',
    to: { view: 'landscape', record: null },
    marks: [item('landscape'), '.landscape-figures', '.landscape-findings'],
  },
  { name: 'overlaps', to: { view: 'overlaps', record: null }, marks: [item('overlaps')] },
  { name: 'load', to: { view: 'people', record: null }, marks: [item('people'), item('organisations'), within] },
  { name: 'meetings', to: { view: 'meetings', record: null }, marks: [item('meetings'), item('sight'), within] },
  { name: 'change', to: { view: 'landscape', record: 'changes' }, marks: [item('landscape'), '.scope'] },
  { name: 'plan', to: { view: 'planner', record: null }, marks: [item('planner'), item('report'), within] },
];
