import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerAddDocument, PlannerChangeDocument, type PlannerStepFragment } from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { NameFirst } from './NameFirst.tsx';
import { StepFields } from './StepFields.tsx';
import type { Scenario } from './scenario.ts';
import { actionOf, blankForm, formOf, lacksOf, notesOf } from './stepForm.ts';
import type { Planning } from './usePlanning.ts';

export interface StepDialogueProps {
  scenario: Scenario;
  planning: Planning;
  /** Null: a new one. */
  step: PlannerStepFragment | null;
  open: boolean;
  close: () => void;
  /** Called with the step that was added or changed. */
  done: (id: string) => void;
}

/** Writes a step: what it does, and what is said of it. */
export function StepDialogue(props: StepDialogueProps) {
  const { step, open, close } = props;
  const { t } = useTranslation();
  return (
    <Dialogue title={t(step ? 'planner:form.changeTitle' : 'planner:form.addTitle')} open={open} onClose={close}>
      <Written {...props} />
    </Dialogue>
  );
}

function Written({ scenario, planning, step, close, done }: StepDialogueProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => (step ? formOf(step, t('planner:form.gone')) : blankForm()));
  const [before] = useState(form);
  // What was looked at when it was opened: whoever changes the step meanwhile is named.
  const [seen] = useState(scenario.version);
  const [tried, setTried] = useState(false);
  const lacking = lacksOf(form);
  const save = async (): Promise<void> => {
    const { status, ...said } = notesOf(form);
    // What is done is so by its being carried out: only another status is said.
    const notes = { ...said, ...(status !== step?.status && { status }) };
    const common = { scenario: scenario.id, notes, by: signature() };
    const isOther = JSON.stringify(actionOf(form)) !== JSON.stringify(actionOf(before));
    if (step) {
      const changed = await planning.edit(PlannerChangeDocument, {
        ...common,
        step: step.id,
        seen,
        ...(isOther && { action: actionOf(form) }),
      });
      if (!changed) return;
      close();
      done(step.id);
      return;
    }
    const added = await planning.edit(PlannerAddDocument, { ...common, action: actionOf(form) });
    if (!added) return;
    close();
    const id = added.addScenarioStep.steps.at(-1)?.id;
    if (id) done(id);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (lacking.length === 0) void save();
  };
  return (
    <form className="planner-form" noValidate onSubmit={submit}>
      <StepFields
        form={form}
        change={(part) => setForm((now) => ({ ...now, ...part }))}
        wrong={tried ? lacking : []}
        scenario={scenario}
        fixedKind={step !== null}
      />
      <NameFirst />
      <Refused problem={planning.problem} />
      <div className="row wrap">
        <button
          type="submit"
          className="btn primary"
          disabled={planning.pending}
          data-disabled={planning.pending || undefined}
        >
          {t(step ? 'planner:form.save' : 'planner:form.add')}
        </button>
        <Button onPress={close}>{t('planner:leave')}</Button>
      </div>
    </form>
  );
}
