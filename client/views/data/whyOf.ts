import type { TFunction } from 'i18next';
import type { DataChangeFragment } from '../../api/operations.generated.ts';

/** Whom and what a change was about; of a merge into whom. An import is known by its file. */
export function aboutOf({ what, about }: Pick<DataChangeFragment, 'what' | 'about'>): string {
  if (what === 'import') return '';
  return about.join(what === 'merge' && about.length === 2 ? ' → ' : ' · ');
}

/** Why a change was made: in the words of whoever made it, of one that takes another back which, as far as that is at hand. */
export function whyOf(change: DataChangeFragment, others: readonly DataChangeFragment[], t: TFunction): string {
  const undone = change.undoes === null ? undefined : others.find(({ id }) => id === change.undoes);
  if (change.why !== '' || undone === undefined) return change.why;
  return [t(`data:log.did.${undone.what}`, { defaultValue: undone.what }), undone.why].filter(Boolean).join(' · ');
}
