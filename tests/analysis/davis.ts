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
