// What each figure of the paper means, from the registry of measures.

import type { Section } from '../../domain/paper.ts';
import type { ReportPart } from '../../domain/report.ts';
import { listMeasures } from '../../questions/measures.ts';
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

export async function methodSection({ tell }: Composing, parts: readonly ReportPart[]): Promise<Section> {
  const ids = new Set([...inAny, ...parts.flatMap((part) => spokenOf[part] ?? [])]);
  const [first, ...others] = tell.tongues.map(({ language }) => listMeasures(language));
  const rows = (first ?? []).flatMap((measure, place) => {
    if (!ids.has(measure.id)) return [];
    const inEach = [measure, ...others.flatMap((list) => list[place] ?? [])];
    const words = (of: 'title' | 'definition') =>
      tell.tongues.map(({ language }, at) => ({ language, text: inEach[at]?.[of] ?? '' }));
    return [[{ words: words('title') }, { words: words('definition') }, tell.text(measure.citation)]];
  });
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
        rows,
      },
    ],
  };
}
