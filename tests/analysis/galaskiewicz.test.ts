// The margins are those that are published; no published values of these measures on this network could be verified, so the others are what
// independent programs give: networkx 3.6.1 (betweenness, brokerage, core, constraint), SciPy 1.17.1 (the fit of the null model).
import { describe, expect, it } from 'vitest';
import { compareBoards, loadOfPerson, measureOf, overlaps } from '../../server/analysis/index.ts';
import { chiefs, clubs, galaskiewicz } from './galaskiewicz.ts';
import { projectionOf } from './world.ts';

const projection = projectionOf(galaskiewicz);
const ofClubs = (measure: string) => clubs.map((club) => measureOf(projection, measure, club));

describe('the chief executives of Galaskiewicz and their clubs', () => {
  it('have the margins that Miller & Harrison publish', () => {
    expect(ofClubs('peopleCount')).toEqual([3, 11, 22, 12, 3, 4, 4, 4, 6, 3, 4, 5, 5, 3, 9]);
    expect(chiefs.map((chief) => loadOfPerson(projection, chief).boards)).toEqual([
      3, 3, 2, 3, 3, 3, 4, 3, 4, 2, 3, 2, 4, 7, 5, 5, 6, 5, 5, 5, 3, 3, 4, 5, 3, 3,
    ]);
  });
  it('make 66 of 105 pairs of clubs share somebody', () => {
    expect([overlaps(projection).count, measureOf(projection, 'density'), measureOf(projection, 'components')]).toEqual(
      [66, 66 / 105, 1],
    );
  });
  it('make club 2 all but a part of club 3', () => {
    expect(compareBoards(projection, 'Club 2', 'Club 3')).toMatchObject({
      sharedPeople: 11,
      containment: 1,
      jaccard: 1 / 2,
      verdict: 'NEST',
    });
  });
  it('put clubs between one another as networkx has it', () => {
    const between = [
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
    expect(ofClubs('betweenness')).toEqual(between.map((value) => expect.closeTo(value, 12)));
  });
  it('have cores and constraints as networkx has them', () => {
    expect(ofClubs('core')).toEqual([6, 7, 7, 7, 7, 6, 6, 6, 7, 6, 7, 7, 7, 5, 7]);
    const constraint = [
      0.304426056878, 0.285560869925, 0.255559029091, 0.264871475203, 0.316772407086, 0.315374188614, 0.342484142105,
      0.302071304574, 0.295778526774, 0.329364502828, 0.304579136429, 0.338199524386, 0.29850263861, 0.377226723793,
      0.282491151138,
    ];
    expect(ofClubs('constraint')).toEqual(constraint.map((value) => expect.closeTo(value, 11)));
  });
  it('broker as networkx has it, normalised as Borgatti & Everett do', () => {
    const brokerage = [
      0.0125660632891, 0.0280332912383, 0.00464869039692, 0.00435034951252, 0.0192922123746, 0.0157768714085,
      0.0487832283839, 0.0122058886903, 0.0235600051707, 0.00419089198433, 0.00967354875815, 0.00405995745993,
      0.0312191168871, 0.0665983794926, 0.0244127449786, 0.0481384565789, 0.0459110724627, 0.0334666295458,
      0.059791784459, 0.03193470324, 0.0191307427943, 0.0149325569671, 0.0135659184225, 0.0508301110631,
      0.00772099000366, 0.00815881457165,
    ];
    expect(chiefs.map((chief) => measureOf(projection, 'brokerage', chief))).toEqual(
      brokerage.map((value) => expect.closeTo(value, 12)),
    );
    expect(measureOf(projection, 'cutPeople')).toBe(0);
  });
  it.each([
    ['Club 1', 'Club 4', 3, 1.58136013516022, 0.205371707685839],
    ['Club 6', 'Club 15', 3, 1.61843683348237, 0.214870026906349],
    ['Club 2', 'Club 15', 6, 4.22246710472045, 0.230642818689093],
    ['Club 11', 'Club 12', 2, 0.937173890620848, 0.239773163212104],
  ])('%s and %s share %i where SciPy’s fit expects %d: p = %d, and q = 1', (a, b, shared, expected, p) => {
    expect(compareBoards(projection, a, b)).toMatchObject({
      sharedPeople: shared,
      expectedPeople: expect.closeTo(expected, 11),
      pValue: expect.closeTo(p, 11),
      qValue: 1,
      significant: false,
    });
  });
});
