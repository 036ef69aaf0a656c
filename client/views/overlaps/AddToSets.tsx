import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { mostSets, useChosenBoards } from './useChosenBoards.ts';

export interface AddToSetsProps {
  ids: readonly [string, string];
  inSets: readonly string[];
}

/** Puts both boards of a pair among the sets, or takes them off. */
export function AddToSets({ ids, inSets }: AddToSetsProps) {
  const { t } = useTranslation();
  const { add, remove } = useChosenBoards();
  const there = ids.every((id) => inSets.includes(id));
  const room = new Set([...inSets.filter(Boolean), ...ids]).size <= mostSets;
  return (
    <Checkbox
      className="choice add-to-sets"
      aria-label={t('overlaps:sets.add')}
      isSelected={there}
      isDisabled={!there && !room}
      onChange={(chosen) => (chosen ? add(ids) : remove(ids))}
    >
      <span className="box" aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
    </Checkbox>
  );
}
