import type { TFunction } from 'i18next';
import type { OverlapsQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { tryStep } from '../../state/tryStep.ts';
import { formatChance, formatMeasure, formatNumber, formatShare } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { Relation, Verdict } from '../../ui/Verdict.tsx';
import { AddToSets } from './AddToSets.tsx';
import { CutName } from './CutName.tsx';

export type OverlapRow = OverlapsQuery['overlaps']['edges'][number]['node'];

export interface OverlapColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  /** The greatest number of shared people, which fills a bar. */
  most: number;
  /** Boards of which the sets are shown. */
  inSets: readonly string[];
  /** Of the column of names. */
  width: string;
  /** Under the names stands what has no room for a column of its own. */
  verdictBelow: boolean;
}

/** The columns of the table of pairs. */
export function overlapColumns(input: OverlapColumnsInput): Column<OverlapRow>[] {
  const { t, href, language, most, inSets, width, verdictBelow } = input;
  return [
    {
      id: 'boards',
      header: t('overlaps:column.boards'),
      heading: true,
      width,
      value: ({ a }) => nameIn(a, language),
      cell: ({ a, b, relation, verdict, reasons }) => (
        <>
          <a href={href({ selection: [a.id, b.id] })} title={`${nameIn(a, language)}\n${nameIn(b, language)}`}>
            <CutName of={a} />
            <CutName of={b} className="second" />
          </a>
          {relation || verdictBelow ? (
            <span className="second row wrap xs t3">
              {verdictBelow ? <Verdict verdict={verdict} reasons={reasons} /> : null}
              {relation ? <Relation relation={relation} /> : null}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'verdict',
      header: t('overlaps:column.verdict'),
      value: ({ verdict }) => verdict,
      cell: ({ a, b, verdict, reasons }) => (
        <>
          <Verdict verdict={verdict} reasons={reasons} />
          {verdict === 'MERGE' || verdict === 'NEST' ? (
            <a className="second link xs" href={href(tryStep(verdict === 'MERGE' ? 'merge' : 'nest', [a.id, b.id]))}>
              {t(verdict === 'MERGE' ? 'record:tryMerging' : 'record:tryNesting')}
              <span className="visually-hidden">{`: ${nameIn(a, language)}, ${nameIn(b, language)}`}</span>
            </a>
          ) : null}
        </>
      ),
    },
    {
      id: 'people',
      header: t('overlaps:column.people'),
      measures: ['sharedPeople', 'expectedPeople'],
      value: ({ sharedPeople }) => sharedPeople,
      byServer: true,
      cell: ({ sharedPeople, statedPeople, expectedPeople, significant }) => (
        <ShareBar
          value={sharedPeople}
          stated={statedPeople}
          most={most}
          text={formatNumber(sharedPeople)}
          expected={expectedPeople}
          signal={significant}
        />
      ),
    },
    {
      id: 'containment',
      header: t('overlaps:column.contained'),
      measures: ['containment'],
      numeric: true,
      byServer: true,
      value: ({ containment }) => containment,
      cell: ({ a, b, containment, sharedPeople }) => (
        <>
          {formatShare(containment)}
          <span className="second xs t3">
            {t('overlaps:ofSmaller', {
              shared: formatNumber(sharedPeople),
              people: formatNumber(Math.min(a.peopleCount, b.peopleCount)),
            })}
          </span>
        </>
      ),
    },
    ...figureColumns(t),
    {
      id: 'sets',
      header: t('overlaps:column.sets'),
      cell: ({ a, b }) => <AddToSets ids={[a.id, b.id]} inSets={inSets} />,
    },
  ];
}

interface Figure extends Omit<Column<OverlapRow>, 'cell'> {
  value: (row: OverlapRow) => number | null;
  text: (value: number) => string;
}

function figureColumns(t: TFunction): Column<OverlapRow>[] {
  const figures: Figure[] = [
    {
      id: 'jaccard',
      header: t('overlaps:figure.jaccard'),
      measures: ['jaccard'],
      byServer: true,
      value: ({ jaccard }) => jaccard,
      text: (jaccard) => formatNumber(jaccard, 2),
    },
    {
      id: 'chance',
      header: t('overlaps:column.chance'),
      measures: ['qValue'],
      leastFirst: true,
      byServer: true,
      value: ({ qValue }) => qValue,
      text: formatChance,
    },
    {
      id: 'organisations',
      header: t('overlaps:column.organisations'),
      wideOnly: true,
      value: ({ organisations }) => organisations.length,
      text: formatNumber,
    },
    {
      id: 'themes',
      header: t('overlaps:column.themes'),
      measures: ['themeSimilarity'],
      wideOnly: true,
      value: ({ themeSimilarity }) => themeSimilarity,
      text: formatShare,
    },
    {
      id: 'ground',
      header: t('overlaps:column.ground'),
      measures: ['areaSimilarity'],
      wideOnly: true,
      value: ({ areaSimilarity }) => areaSimilarity,
      text: formatShare,
    },
    {
      id: 'hours',
      header: t('overlaps:column.hours'),
      measures: ['sharedHoursPerYear'],
      byServer: true,
      value: ({ sharedHoursPerYear }) => sharedHoursPerYear,
      text: formatMeasure,
    },
    {
      id: 'strength',
      header: t('overlaps:figure.strength'),
      measures: ['strength'],
      byServer: true,
      value: ({ strength }) => strength,
      text: (strength) => formatNumber(strength, 2),
    },
  ];
  return figures.map(({ text, ...column }) => ({
    ...column,
    numeric: true,
    cell: (row) => {
      const known = column.value(row);
      return known === null ? <Unknown /> : text(known);
    },
  }));
}
