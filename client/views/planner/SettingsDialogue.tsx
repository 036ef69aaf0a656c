import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuardrailKind, GuardrailLevel } from '../../api/operations.generated.ts';
import { PlannerSaveDocument } from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Scenario } from './scenario.ts';
import { numberOf } from './stepForm.ts';
import type { Planning } from './usePlanning.ts';

export interface SettingsDialogueProps {
  scenario: Scenario;
  planning: Planning;
  open: boolean;
  close: () => void;
}

/** What a scenario is called and is for, what it assumes, and what it is held against. */
export function SettingsDialogue({ open, close, ...props }: SettingsDialogueProps) {
  const { t } = useTranslation();
  return (
    <Dialogue title={t('planner:settings.title')} open={open} onClose={close}>
      <Settings {...props} close={close} />
    </Dialogue>
  );
}

const numbers = ['rate', 'travelMinutes', 'mostPeople', 'leastPeople'] as const;
type NumberName = (typeof numbers)[number];
const levels: readonly GuardrailLevel[] = ['ERROR', 'WARNING', 'OFF'];

function Settings({ scenario, planning, close }: Omit<SettingsDialogueProps, 'open'>) {
  const { t } = useTranslation();
  const [name, setName] = useState(scenario.name);
  const [description, setDescription] = useState(scenario.description ?? '');
  const [texts, setTexts] = useState<Record<NumberName, string>>({
    rate: scenario.rate === null ? '' : String(scenario.rate),
    travelMinutes: String(scenario.travelMinutes),
    mostPeople: String(scenario.mostPeople),
    leastPeople: String(scenario.leastPeople),
  });
  const [guardrails, setGuardrails] = useState(scenario.guardrails);
  const [tried, setTried] = useState(false);
  const isWrong = (one: NumberName): boolean =>
    numberOf(texts[one]) === null && !(one === 'rate' && texts.rate.trim() === '');
  const set = (kind: GuardrailKind, level: GuardrailLevel): void =>
    setGuardrails((now) => now.map((one) => (one.kind === kind ? { kind, level } : one)));
  const save = async (): Promise<void> => {
    const input = {
      id: scenario.id,
      name: name.trim(),
      description: description.trim() || null,
      rate: numberOf(texts.rate),
      travelMinutes: Math.round(numberOf(texts.travelMinutes) ?? scenario.travelMinutes),
      mostPeople: Math.round(numberOf(texts.mostPeople) ?? scenario.mostPeople),
      leastPeople: Math.round(numberOf(texts.leastPeople) ?? scenario.leastPeople),
      guardrails: guardrails.map(({ kind, level }) => ({ kind, level })),
    };
    if (await planning.edit(PlannerSaveDocument, { input, by: signature() })) close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !numbers.some(isWrong)) void save();
  };
  return (
    <form className="planner-form" noValidate onSubmit={submit}>
      <Line
        label={t('planner:name')}
        value={name}
        onChange={setName}
        wrong={tried && name.trim() === '' ? t('planner:wrong.name') : null}
      />
      <Line label={t('planner:settings.description')} value={description} onChange={setDescription} long />
      <fieldset className="planner-notes">
        <legend>{t('planner:assume.title')}</legend>
        {numbers.map((one) => (
          <Line
            key={one}
            label={t(`planner:settings.${one}`)}
            value={texts[one]}
            onChange={(text) => setTexts((now) => ({ ...now, [one]: text }))}
            wrong={tried && isWrong(one) ? t('planner:wrong.number') : null}
          />
        ))}
      </fieldset>
      <fieldset className="planner-notes">
        <legend>{t('planner:guard.title')}</legend>
        {guardrails.map(({ kind, level }) => (
          <Level key={kind} kind={kind} level={level} onChange={(next) => set(kind, next)} />
        ))}
      </fieldset>
      <Refused problem={planning.problem} />
      <div className="row wrap">
        <button
          type="submit"
          className="btn primary"
          disabled={planning.pending}
          data-disabled={planning.pending || undefined}
        >
          {t('planner:form.save')}
        </button>
        <Button onPress={close}>{t('planner:leave')}</Button>
      </div>
    </form>
  );
}

interface LineProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  wrong?: string | null;
  long?: boolean;
}

function Line({ label, value, onChange, wrong = null, long = false }: LineProps) {
  const id = useId();
  const common = {
    id,
    value,
    'aria-invalid': wrong === null ? undefined : (true as const),
    'aria-describedby': `${id}-hint`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="planner-field">
      <label htmlFor={id} className="medium">
        {label}
      </label>
      {long ? (
        <textarea {...common} rows={2} maxLength={2000} />
      ) : (
        <input {...common} autoComplete="off" maxLength={120} />
      )}
      <p id={`${id}-hint`} className="xs planner-wrong">
        {wrong}
      </p>
    </div>
  );
}

interface LevelProps {
  kind: GuardrailKind;
  level: GuardrailLevel;
  onChange: (level: GuardrailLevel) => void;
}

function Level({ kind, level, onChange }: LevelProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="planner-field">
      <label htmlFor={id} className="medium">
        {t(`planner:guard.kind.${kind}`)}
      </label>
      <select
        id={id}
        value={level}
        onChange={({ target }) => onChange(levels.find((one) => one === target.value) ?? level)}
      >
        {levels.map((one) => (
          <option key={one} value={one}>
            {t(`planner:guard.is.${one}`)}
          </option>
        ))}
      </select>
      <p className="xs t3">{t(`planner:guard.means.${kind}`)}</p>
    </div>
  );
}
