// Galaskiewicz (1985), Social Organization of an Urban Grants Economy, Academic Press: 26 chief executives and the 15 clubs and boards
// that they belong to; 98 memberships. As in Wasserman & Faust (1994), Social Network Analysis, table B.18, by way of the matrix that is
// published with Miller & Harrison (2013), Annals of Statistics 41, who give its margins too. Clubs stand for boards.
import { membership, type World } from './world.ts';

const executives: readonly (readonly number[])[] = [
  [9, 19, 24],
  [4, 6, 11, 14, 15, 16, 17, 20, 23, 25, 26],
  [1, 2, 3, 4, 5, 6, 7, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26],
  [1, 7, 8, 9, 12, 13, 14, 18, 19, 20, 21, 24],
  [2, 13, 17],
  [15, 16, 23, 24],
  [2, 8, 12, 19],
  [9, 16, 21, 22],
  [1, 10, 11, 13, 18, 19],
  [7, 8, 9],
  [7, 14, 17, 20],
  [3, 14, 17, 18, 26],
  [5, 14, 15, 18, 25],
  [5, 6, 16],
  [4, 14, 15, 17, 18, 20, 22, 23, 24],
];

export const clubs = executives.map((_, i) => `Club ${i + 1}`);
export const chiefs = Array.from({ length: 26 }, (_, i) => `Executive ${i + 1}`);

export const galaskiewicz: World = membership(
  Object.fromEntries(executives.map((members, i) => [clubs[i] ?? '', members.map((chief) => chiefs[chief - 1] ?? '')])),
);
