// What each figure of the paper means, from the registry of measures, and what those of a plan mean.
import type { Section } from '../../domain/paper.ts';
import type { ReportPart } from '../../domain/report.ts';
import { listMeasures } from '../../questions/measures.ts';
import type { ReportPhrase } from '../../wording/reportPhrase.ts';
import type { Composing } from '../composing.ts';

/** The measures that each part speaks of; the first stand in any paper. */
const inAny = ['personHoursPerYear', 'significantHours', 'effectiveBoardsTogether'];
const spokenOf: Readonly<Partial<Record<ReportPart, readonly string[]>>> = {
  map: ['sharedPeople', 'peopleCount'],
  overlaps: [
    'sharedPeople',
    'jaccard',
    'containment',
    'expectedPeople',
    'pValue',
    'qValue',
    'strength',
    'sharedHoursPerYear',
  ],
  load: [
    'boards',
    'boardsAtOnce',
    'effectiveBoards',
    'similarBoards',
    'hoursPerYear',
    'organisationBoards',
    'organisationHours',
    'organisationBusiestShare',
  ],
};

/** What figures of a plan mean, which are of no registry since nothing has them but a plan. */
const ofPlans: readonly [phrase: ReportPhrase, means: ReportPhrase][] = [
  ['voicesLost', 'lostVoiceMeans'],
  ['covered', 'coveredMeans'],
  ['inSight', 'inSightMeans'],
  ['hoursOfNinety', 'ninetyMeans'],
  ['travelSaved', 'travelMeans'],
];

export function methodSection({ tell }: Composing, parts: readonly ReportPart[], isOfPlan: boolean): Section {
  const ids = new Set([...inAny, ...parts.flatMap((part) => spokenOf[part] ?? [])]);
  const [first, ...others] = tell.tongues.map(({ language }) => listMeasures(language));
  const rows = (first ?? []).flatMap((measure, place) => {
    if (!ids.has(measure.id)) return [];
    const inEach = [measure, ...others.flatMap((list) => list[place] ?? [])];
    const words = (of: 'title' | 'definition') =>
      tell.tongues.map(({ language }, at) => ({ language, text: inEach[at]?.[of] ?? '' }));
    return [[{ words: words('title') }, { words: words('definition') }, tell.text(measure.citation)]];
  });
  const planRows = ofPlans.map(([phrase, means]) => [
    { words: tell.say(phrase) },
    { words: tell.say(means) },
    tell.text(null),
  ]);
  return {
    name: 'method',
    heading: tell.say('method'),
    blocks: [
      { kind: 'paragraph', words: tell.say('methodIntro') },
      {
        kind: 'table',
        name: 'measures',
        caption: tell.say('measuresCaption'),
        columns: [tell.column('measure', 3), tell.column('definition', 8), tell.column('citation', 5)],
        rows: isOfPlan ? [...rows, ...planRows] : rows,
      },
    ],
  };
}
