import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerSeatedDocument, type PlannerSeatedQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { Holder, Picked } from './stepForm.ts';

export interface HolderFieldProps {
  label: string;
  board: Picked | null;
  holder: Holder | null;
  onChange: (holder: Holder | null) => void;
  wrong: string | null;
}

/** Somebody who has a seat on the board that was chosen. */
export function HolderField({ label, board, holder, onChange, wrong }: HolderFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const language = useLanguage();
  const { data } = useAnswer(PlannerSeatedDocument, { board: board?.id ?? '', scope: useScope() }, board === null);
  const holders = board && data?.node?.id === board.id ? holdersOf(data.node) : [];
  const offered = holder && !holders.some((one) => one.id === holder.id) ? [holder, ...holders] : holders;
  return (
    <div className="planner-field">
      <label htmlFor={id} className="medium">
        {label}
      </label>
      <select
        id={id}
        value={holder?.id ?? ''}
        disabled={board === null}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(offered.find((one) => one.id === target.value) ?? null)}
      >
        <option value="">{t(board === null ? 'planner:form.boardFirst' : 'planner:form.choose')}</option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {nameIn(one, language)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={wrong === null ? 'xs t3' : 'xs planner-wrong'}>
        {wrong ?? t('planner:hint.holder')}
      </p>
    </div>
  );
}

/** Each once, by name: those who sit by a post are moved with their post, which the server says. */
function holdersOf(node: NonNullable<PlannerSeatedQuery['node']>): Holder[] {
  const seats = 'seats' in node ? node.seats : [];
  const all = seats.flatMap(({ person, organisation }): Holder[] => {
    if (person) return [{ ...person, isPerson: true }];
    return organisation ? [{ ...organisation, isPerson: false }] : [];
  });
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
