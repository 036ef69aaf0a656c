import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerSetAsideDocument } from '../../api/operations.generated.ts';
import { rememberSignature } from '../../state/preferences.ts';
import { useSignature } from '../../state/useSignature.ts';
import { Button } from '../../ui/Button.tsx';
import { SignatureField } from '../../ui/SignatureField.tsx';
import type { ShownStep } from './shownStep.ts';
import { useCalled } from './useCalled.ts';

/** The law that stands in a step's way, set aside with a reason that is kept; or who did so and why, and the way back. */
export function SetAside({ step, scenario, planning }: Pick<ShownStep, 'step' | 'scenario' | 'planning'>) {
  const { t } = useTranslation();
  const called = useCalled();
  const name = useSignature();
  const [why, setWhy] = useState('');
  const off = why.trim() === '' || name === null;
  const set = (reason: string | null): void =>
    void planning.edit(PlannerSetAsideDocument, {
      scenario: scenario.id,
      step: step.id,
      seen: scenario.version,
      why: reason,
      by: name,
    });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!off) set(why.trim());
  };
  if (step.overridden)
    return (
      <div className="planner-aside">
        <p>{t('planner:aside.by', { who: called(step.overridden.by), why: step.overridden.why })}</p>
        {planning.fixed ? null : <Button onPress={() => set(null)}>{t('planner:aside.back')}</Button>}
      </div>
    );
  if (planning.fixed) return null;
  return (
    <form className="planner-aside" onSubmit={submit}>
      <label>
        <span className="medium">{t('planner:aside.why')}</span>
        <span className="field">
          <input value={why} maxLength={2000} autoComplete="off" onChange={({ target }) => setWhy(target.value)} />
        </span>
      </label>
      <SignatureField name={name} remember={rememberSignature} />
      <button type="submit" className="btn" disabled={off} data-disabled={off || undefined}>
        {t('planner:aside.do')}
      </button>
    </form>
  );
}
