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

// What networkx 3.6.1 gives.
export const betweennessOfClubs: readonly number[] = [
  37 / 20,
  1709 / 420,
  899 / 84,
  2927 / 420,
  153 / 140,
  19 / 15,
  7 / 10,
  21 / 10,
  279 / 140,
  19 / 20,
  317 / 210,
  2 / 7,
  443 / 210,
  1 / 6,
  453 / 140,
];

// Likewise, normalised as Borgatti & Everett do.
export const brokerageOfChiefs: readonly number[] = [
  0.0125660632891, 0.0280332912383, 0.00464869039692, 0.00435034951252, 0.0192922123746, 0.0157768714085,
  0.0487832283839, 0.0122058886903, 0.0235600051707, 0.00419089198433, 0.00967354875815, 0.00405995745993,
  0.0312191168871, 0.0665983794926, 0.0244127449786, 0.0481384565789, 0.0459110724627, 0.0334666295458, 0.059791784459,
  0.03193470324, 0.0191307427943, 0.0149325569671, 0.0135659184225, 0.0508301110631, 0.00772099000366, 0.00815881457165,
];
