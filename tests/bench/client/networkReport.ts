// What the visits to all contenders of a size say together.
import { type Figure, type Finding, type Goal, median, type Report } from '../comparison.ts';
import type { Contender, Stage } from './contenders.ts';
import { longFrame, type Motion } from './statistics.ts';

/** What one visit to one page came to. */
export interface Seen extends Motion {
  /** First drawing: ms since navigation, and since the data had come. */
  drawn: number;
  fromData: number;
  /** A board of sixty opened: ms from the click until all that it brings is drawn; null where none is opened. */
  opened: number | null;
}

/** A twentieth is allowed for noise. */
const asFast: Goal = { most: 1.05 };
const nearlyAsSoon: Goal = { most: 1.2 };

export const networkNotes: readonly string[] = [
  'Each page is opened in a new browser profile, its drawing as large as the product’s. All draw the same things and ties: those that the product draws (of a pair of boards that share people the strongest, three a thing), above 1,500 things those that its API answers. First drawing is the first frame after all things were drawn. Dragged is empty ground, by mouse events every 16 ms that do not wait for the page; a frame counts when the drawing was drawn anew in it.',
  'Above 300 things the product draws closed groups (“product”). With its groups open by the address (`?group=area`) it draws all of 1,000, and 1,500 of more; “canvas alone” is its drawing without the page around it, given all 3,000 things. Plain pages lay 300 things out by themselves (Cytoscape: cose; sigma.js: ForceAtlas2, 100 rounds); larger networks have their places given, and so have no layout to do, while the product lays out.',
  'A board of sixty people is opened by a double click. The product brings in twenty and says how many are left; “sixty at once” is the same by its address. Above 300 things the wheel is turned over the board first. Plain pages set all sixty on a ring and do not move what stands.',
  'There is no graphics card: sigma.js draws WebGL by SwiftShader, on the processor.',
];

export function networkReport(
  { size, drawn }: Stage,
  contenders: readonly Contender[],
  seen: Readonly<Record<string, readonly Seen[]>>,
): Pick<Report, 'findings' | 'figures'> {
  const shape = `${drawn.nodes.length.toLocaleString('en-GB')} things, ${drawn.edges.length.toLocaleString('en-GB')} ties`;
  const of = (name: string, figure: keyof Seen): number[] => (seen[name] ?? []).flatMap((one) => one[figure] ?? []);
  const isPeer = (name: string): boolean => /^(Cytoscape|sigma)/.test(name);
  const isOpeningOnly = (name: string): boolean => contenders.some((one) => one.name === name && one.onlyOpens);
  const [ours, peers] = [contenders.filter(({ name }) => !isPeer(name)), contenders.filter(({ name }) => isPeer(name))];
  const findings: Finding[] = [];
  const compare = (work: string, figure: keyof Seen, goalFor: (ours: string, peer: string) => Goal | null): void => {
    const unit = figure === 'rate' ? 'frames/s' : 'ms';
    for (const { name } of ours)
      for (const { name: peer } of peers) {
        if (figure !== 'opened' && isOpeningOnly(name)) continue;
        const [own, theirs] = [of(name, figure), of(peer, figure)];
        if (own.length === 0 || theirs.length === 0) continue;
        findings.push({ work: `${work}: ${name}`, shape, ours: own, peer, theirs, unit, goal: goalFor(name, peer) });
      }
  };
  const plain = 'Cytoscape';
  compare('frames while dragged', 'rate', (_, peer) => (peer === plain ? asFast : null));
  compare('first drawing, from navigation', 'drawn', (name, peer) =>
    size <= 300 && name === 'product' && peer === plain ? nearlyAsSoon : null,
  );
  compare('first drawing, from its data', 'fromData', (name, peer) =>
    size <= 300 && name === 'product' && peer === plain ? nearlyAsSoon : null,
  );
  compare('board of sixty opened', 'opened', () => null);
  const figures = contenders
    .filter(({ onlyOpens }) => !onlyOpens)
    .flatMap(({ name }): Figure[] => [
      {
        what: `${name}: frames over ${longFrame} ms while dragged`,
        shape,
        value: 100 * median(of(name, 'overLong')),
        unit: '%',
        most: null,
      },
      {
        what: `${name}: longest frame while dragged`,
        shape,
        value: median(of(name, 'longest')),
        unit: 'ms',
        most: null,
      },
    ]);
  return { findings, figures };
}
