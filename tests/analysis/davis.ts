// Davis, Gardner & Gardner (1941), Deep South, University of Chicago Press, p. 148: eighteen women and the fourteen social events
// that they attended; 89 attendances. Events stand for boards.
import { membership, type World } from './world.ts';

const women: Record<string, number[]> = {
  Evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
  Laura: [1, 2, 3, 5, 6, 7, 8],
  Theresa: [2, 3, 4, 5, 6, 7, 8, 9],
  Brenda: [1, 3, 4, 5, 6, 7, 8],
  Charlotte: [3, 4, 5, 7],
  Frances: [3, 5, 6, 8],
  Eleanor: [5, 6, 7, 8],
  Pearl: [6, 8, 9],
  Ruth: [5, 7, 8, 9],
  Verne: [7, 8, 9, 12],
  Myra: [8, 9, 10, 12],
  Katherine: [8, 9, 10, 12, 13, 14],
  Sylvia: [7, 8, 9, 10, 12, 13, 14],
  Nora: [6, 7, 9, 10, 11, 12, 13, 14],
  Helen: [7, 8, 10, 11, 12],
  Dorothy: [8, 9],
  Olivia: [9, 11],
  Flora: [9, 11],
};

export const events = Array.from({ length: 14 }, (_, i) => `E${i + 1}`);

export const davis: World = membership(
  Object.fromEntries(
    events.map((event, i) => [event, Object.keys(women).filter((woman) => women[woman]?.includes(i + 1))]),
  ),
);

// The event by event matrix of Breiger (1974), The duality of persons and groups, Social Forces 53: attendances in common, own ones on the diagonal.
export const eventsInCommon: readonly (readonly number[])[] = [
  [3, 2, 3, 2, 3, 3, 2, 3, 1, 0, 0, 0, 0, 0],
  [2, 3, 3, 2, 3, 3, 2, 3, 2, 0, 0, 0, 0, 0],
  [3, 3, 6, 4, 6, 5, 4, 5, 2, 0, 0, 0, 0, 0],
  [2, 2, 4, 4, 4, 3, 3, 3, 2, 0, 0, 0, 0, 0],
  [3, 3, 6, 4, 8, 6, 6, 7, 3, 0, 0, 0, 0, 0],
  [3, 3, 5, 3, 6, 8, 5, 7, 4, 1, 1, 1, 1, 1],
  [2, 2, 4, 3, 6, 5, 10, 8, 5, 3, 2, 4, 2, 2],
  [3, 3, 5, 3, 7, 7, 8, 14, 9, 4, 1, 5, 2, 2],
  [1, 2, 2, 2, 3, 4, 5, 9, 12, 4, 3, 5, 3, 3],
  [0, 0, 0, 0, 0, 1, 3, 4, 4, 5, 2, 5, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 1, 3, 2, 4, 2, 1, 1],
  [0, 0, 0, 0, 0, 1, 4, 5, 5, 5, 2, 6, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 2, 3, 3, 1, 3, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 2, 3, 3, 1, 3, 3, 3],
];

// Borgatti & Halgin (2011), Analyzing affiliation networks, The SAGE Handbook of Social Network Analysis, table 28.5: two decimal places.
export const brokerageOfWomen: Readonly<Record<string, number>> = {
  Nora: 0.11,
  Evelyn: 0.1,
  Theresa: 0.09,
  Sylvia: 0.07,
  Laura: 0.05,
  Brenda: 0.05,
  Katherine: 0.05,
  Helen: 0.04,
  Ruth: 0.02,
  Verne: 0.02,
  Myra: 0.02,
  Eleanor: 0.01,
  Frances: 0.01,
  Pearl: 0.01,
  Charlotte: 0.01,
  Olivia: 0.01,
  Flora: 0.01,
  Dorothy: 0,
};
