import type { TFunction } from 'i18next';
import { likelyText } from '../likelyText.ts';
import { type ImportRecord, namedKinds } from './items.ts';

/** One answer to what is meant. */
export interface Answer {
  /** As the API takes it: an id, `NEW` or `LEAVE`. */
  take: string;
  title: string;
  /** What it is. */
  about: string | null;
  why: string | null;
  /** What happens where nobody says otherwise. */
  proposed: boolean;
}

const likeliest = 4;

/** The candidates, the likeliest first; a record of its own; and none. */
export function answersTo(record: ImportRecord, t: TFunction): Answer[] {
  const { match, candidates, action } = record;
  const known = match && candidates.every(({ candidate }) => candidate !== match.candidate) ? [match] : [];
  const isThere = action === 'LINK' || action === 'UPDATE' || action === 'UNCHANGED';
  const named = namedKinds.includes(record.kind);
  return [
    ...[...known, ...candidates].slice(0, likeliest).map(
      (one): Answer => ({
        take: one.candidate,
        title: nameOf(one, record.label),
        about: null,
        why: [one.score < 1 ? t('data:duplicates.likely', { share: likelyText(one.score) }) : '', one.reasons.join(' ')]
          .filter(Boolean)
          .join(' · '),
        proposed: isThere && one.candidate === match?.candidate,
      }),
    ),
    ...(isThere && !named
      ? []
      : [
          {
            take: 'NEW',
            title: t(named ? `data:question.new.${record.kind}` : 'data:question.asItStands'),
            about: named ? record.label : null,
            why: null,
            proposed: action === 'CREATE',
          },
        ]),
    {
      take: 'LEAVE',
      title: t('data:question.leave'),
      about: t('data:question.leaveMeans'),
      why: null,
      proposed: false,
    },
  ];
}

type Match = ImportRecord['candidates'][number];

function nameOf({ record }: Match, label: string): string {
  return record && 'name' in record ? record.name : label;
}
