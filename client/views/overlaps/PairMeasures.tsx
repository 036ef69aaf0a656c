import { useTranslation } from 'react-i18next';
import type { PairQuery } from '../../api/operations.generated.ts';
import { Figures } from '../../ui/Figures.tsx';
import { formatChance, formatMeasure, formatNumber, formatShare } from '../../ui/format.ts';

export type Pair = PairQuery['overlap'];

/** What two boards have in common, each figure with what it rests on. */
export function PairMeasures({ pair, className }: { pair: Pair; className: string }) {
  const { t } = useTranslation();
  const { sharedPeople, statedPeople, sizeA, sizeB, organisations, themes, areas } = pair;
  const share = (value: number | null): string | null => (value === null ? null : formatShare(value));
  const ofPeople = [
    {
      id: 'people',
      measures: ['sharedPeople'],
      value: formatNumber(sharedPeople),
      note: t('overlaps:note.people', { stated: statedPeople, inferred: sharedPeople - statedPeople }),
    },
    {
      id: 'containment',
      measures: ['containment'],
      value: formatShare(pair.containment),
      note: t('overlaps:note.containment', { shared: sharedPeople, count: Math.min(sizeA, sizeB) }),
    },
    {
      id: 'jaccard',
      measures: ['jaccard'],
      value: formatNumber(pair.jaccard, 2),
      note: t('overlaps:note.jaccard', { shared: sharedPeople, count: sizeA + sizeB - sharedPeople }),
    },
    {
      id: 'chance',
      measures: ['qValue', 'expectedPeople'],
      value: t(pair.significant ? 'overlaps:beyondChance' : 'overlaps:withinChance'),
      note: t('overlaps:note.chance', { q: formatChance(pair.qValue), expected: formatNumber(pair.expectedPeople, 1) }),
    },
  ];
  const figures = [
    // Where nobody is known, nobody can say what is shared.
    ...(sizeA > 0 && sizeB > 0
      ? ofPeople
      : ofPeople.map((figure) => ({ ...figure, value: null, note: t('overlaps:note.nobodyKnown') }))),
    {
      id: 'organisations',
      measures: ['organisationJaccard'],
      value: formatNumber(organisations.length),
      note: t('overlaps:note.organisations', { share: formatShare(pair.organisationJaccard) }),
    },
    {
      id: 'themes',
      measures: ['themeSimilarity'],
      value: share(pair.themeSimilarity),
      note: t('overlaps:note.themes', { count: themes.length }),
    },
    {
      id: 'ground',
      measures: ['areaSimilarity'],
      value: share(pair.areaSimilarity),
      note: t('overlaps:note.ground', { count: areas.length }),
    },
    {
      id: 'hours',
      measures: ['sharedHoursPerYear'],
      value: pair.sharedHoursPerYear === null ? null : formatMeasure(pair.sharedHoursPerYear),
      note: t('overlaps:note.hours'),
    },
    {
      id: 'strength',
      measures: ['strength'],
      value: formatNumber(pair.strength, 2),
      note: t('overlaps:note.strength'),
    },
  ];
  return (
    <Figures
      className={className}
      figures={figures.map((figure) => ({ ...figure, label: t(`overlaps:figure.${figure.id}`) }))}
    />
  );
}
