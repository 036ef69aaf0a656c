// A paper for a board as headings, sentences, tables and a map, said in each language that it is read in; which file it becomes is decided in formats/.

export type PaperLanguage = 'en' | 'cy';

/** The same in each language of the paper. */
export type Words = readonly { readonly language: PaperLanguage; readonly text: string }[];

export interface Paper {
  languages: readonly PaperLanguage[];
  /** The scenario that it is about, as its file is called; null: none. */
  subject: string | null;
  title: Words;
  /** When, of what, and by whose names: what stands below the title. */
  subtitle: Words;
  /** Of the foot of each page: what the number is of (“Page”). */
  page: Words;
  /** The day on which it was made, the one thing that differs between two of the same. */
  made: Words;
  madeOn: string;
  sections: readonly Section[];
}

export interface Section {
  name: string;
  heading: Words;
  blocks: readonly Block[];
}

export type Block =
  | { kind: 'paragraph'; words: Words; isNote?: true }
  | { kind: 'list'; items: readonly Words[] }
  | PaperTable
  | PaperMap;

export interface PaperTable {
  kind: 'table';
  /** Of its file, where it stands alone. */
  name: string;
  caption: Words;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** So many of them stand in the paper, with a word on the others, which are in its file; left out: all do. */
  shown?: { rows: number; left: Words };
}

export interface Column {
  words: Words;
  /** Its part of the width, beside the others'. */
  width: number;
  isNumber?: true;
}

export interface Cell {
  words: Words;
  /** As it is counted with, where it is a number; null: unknown, or no number. */
  number?: number | null;
  /** An address that it leads to. */
  to?: string;
  /** What the law keeps, or what stands against a plan: told apart by weight. */
  isStrong?: true;
}

/** What a node is by: its tier, or unknown. */
export type Ground = 'STATE' | 'NATIONAL' | 'REGIONAL' | 'LOCAL' | 'UNKNOWN';

/** A map of boards and what they share, in px, its origin at the top left. */
export interface PaperMap {
  kind: 'map';
  caption: Words;
  /** What somebody who does not see it is told. */
  alt: Words;
  width: number;
  height: number;
  nodes: readonly MapNode[];
  ties: readonly MapTie[];
  arrows: readonly MapArrow[];
  legend: readonly LegendEntry[];
}

export interface MapNode {
  /** Under which the table below the map has it. */
  number: number;
  name: Words;
  /** An acronym that it goes by. */
  short: string | null;
  x: number;
  y: number;
  radius: number;
  ground: Ground;
  /** An inner ring. */
  isStatutory: boolean;
  /** A dotted outline. */
  hasEnded: boolean;
  /** What a scenario would make of it; left out: nothing. */
  fate?: Fate;
}

/** Goes: drawn as a ghost; changes: in an outer ring; comes: filled. */
export type Fate = 'GOES' | 'CHANGES' | 'COMES';

/** Where a board would go, from the edge of its circle to that of the other. */
export interface MapArrow {
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** By both boards; the line of what they share is not drawn beside it. */
  shared: number;
}

export interface MapTie {
  from: { x: number; y: number };
  to: { x: number; y: number };
  shared: number;
  manner: 'BEYOND_CHANCE' | 'STRUCTURE' | 'SHARED';
  /** Nothing behind it is stated. */
  isInferred: boolean;
}

export interface LegendEntry {
  sign: Ground | MapTie['manner'] | 'STATUTORY' | 'ENDED' | 'INFERRED' | Fate | 'ARROW';
  words: Words;
}
