// The margins are those that are published; no published values of these measures on this network could be verified, so the others are what
// independent programs give: networkx 3.6.1 (betweenness, brokerage, core, constraint), SciPy 1.17.1 (the fit of the null model).
import { describe, expect, it } from 'vitest';
import { compareBoards, loadOfPerson, measureOf, overlaps } from '../../server/analysis/index.ts';
import { betweennessOfClubs, brokerageOfChiefs, chiefs, clubs, galaskiewicz } from './galaskiewicz.ts';
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
    expect(ofClubs('betweenness')).toEqual(betweennessOfClubs.map((value) => expect.closeTo(value, 12)));
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
    expect(chiefs.map((chief) => measureOf(projection, 'brokerage', chief))).toEqual(
      brokerageOfChiefs.map((value) => expect.closeTo(value, 12)),
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
