import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../api/operations.generated.ts';
import { seatRoles, tiers } from '../../state/scopeWords.ts';
import { HolderField } from './HolderField.tsx';
import { PickRecord } from './PickRecord.tsx';
import type { Scenario } from './scenario.ts';
import { type Part, type Picked, partsOf, type StepForm, stepKinds, stepStatuses } from './stepForm.ts';

export interface StepFieldsProps {
  form: StepForm;
  change: (part: Partial<StepForm>) => void;
  /** What is missing or cannot be read, once somebody has tried to save. */
  wrong: readonly (Part | 'due')[];
  scenario: Scenario;
  /** A step that stands keeps its kind. */
  fixedKind: boolean;
}

/** The fields of a step: its kind, the parts of that kind, and what is said of it. */
export function StepFields(props: StepFieldsProps) {
  const { form, change, wrong, fixedKind } = props;
  const { t } = useTranslation();
  return (
    <>
      {fixedKind ? null : (
        <Choice
          label={t('planner:form.kind')}
          value={form.kind}
          words={stepKinds.map((kind) => [kind, t(`planner:kind.${kind}`)])}
          onChange={(kind) => change({ kind })}
          hint={t(`planner:kindIs.${form.kind}`)}
        />
      )}
      {partsOf[form.kind].map((part) => (
        <PartField key={`${form.kind} ${part}`} {...props} part={part} />
      ))}
      <fieldset className="planner-notes">
        <legend>{t('planner:form.notes')}</legend>
        <Text label={t('planner:form.reason')} value={form.reason} onChange={(reason) => change({ reason })} long />
        <Text label={t('planner:form.owner')} value={form.owner} onChange={(owner) => change({ owner })} />
        <Text
          label={t('planner:form.due')}
          value={form.due}
          onChange={(due) => change({ due })}
          hint={t('planner:form.dates')}
          wrong={wrong.includes('due') ? t('planner:wrong.due') : null}
        />
        <Choice
          label={t('planner:form.status')}
          value={form.status}
          words={stepStatuses.map((status) => [status, t(`planner:status.${status}`)])}
          onChange={(status) => change({ status })}
        />
      </fieldset>
    </>
  );
}

const kinds: Partial<Record<Part, RecordKind>> = {
  board: 'BOARD',
  into: 'BOARD',
  absorb: 'BOARD',
  reportsTo: 'BOARD',
  person: 'PERSON',
  organisation: 'ORGANISATION',
  themes: 'THEME',
  areas: 'AREA',
};

function PartField({ part, form, change, wrong, scenario }: StepFieldsProps & { part: Part }) {
  const { t } = useTranslation();
  const label = t(`planner:part.${part === 'into' ? `into.${form.kind}` : part}`);
  const problem = wrong.includes(part) ? t(`planner:wrong.${part}`) : null;
  switch (part) {
    case 'board':
    case 'into':
    case 'person':
    case 'organisation': {
      const chosen = form[part];
      return (
        <PickRecord
          label={label}
          kind={kinds[part] ?? 'BOARD'}
          single
          chosen={chosen ? [chosen] : []}
          onChange={([first]) => change({ [part]: first ?? null, ...(part === 'board' && { holder: null }) })}
          besides={part === 'board' || part === 'into' ? createdIn(scenario) : []}
          wrong={problem}
        />
      );
    }
    case 'absorb':
    case 'reportsTo':
    case 'themes':
    case 'areas':
      return (
        <PickRecord
          label={label}
          kind={kinds[part] ?? 'BOARD'}
          chosen={form[part]}
          onChange={(chosen) => change({ [part]: chosen })}
          besides={kinds[part] === 'BOARD' ? createdIn(scenario) : []}
          wrong={problem}
        />
      );
    case 'holder':
      return (
        <HolderField
          label={label}
          board={form.board}
          holder={form.holder}
          onChange={(holder) => change({ holder })}
          wrong={problem}
        />
      );
    case 'role':
      return (
        <Choice
          label={label}
          value={form.role}
          words={seatRoles.map((role) => [role, t(`words:role.${role}`)])}
          onChange={(role) => change({ role })}
        />
      );
    case 'tier':
      return (
        <Choice
          label={label}
          value={form.tier ?? ''}
          words={[['', t('ui:unknown')], ...tiers.map((tier) => [tier, t(`words:tier.${tier}`)] as const)]}
          onChange={(tier) => change({ tier: tier === '' ? null : tier })}
        />
      );
    case 'nestAs':
      return (
        <Choice
          label={label}
          value={form.nestAs}
          words={(['SUB_GROUP', 'STANDING_ITEM'] as const).map((as) => [as, t(`planner:nestAs.${as}`)])}
          onChange={(nestAs) => change({ nestAs })}
        />
      );
    case 'minutes':
      if (form.nestAs === 'SUB_GROUP') return null;
      return <Text label={label} value={form.minutes} onChange={(minutes) => change({ minutes })} wrong={problem} />;
    case 'meetingsPerYear':
    case 'minutesPerMeeting':
    case 'name':
    case 'nameCy':
      return (
        <Text
          label={label}
          value={form[part]}
          onChange={(text) => change({ [part]: text })}
          hint={t(part === 'name' || part === 'nameCy' ? `planner:hint.${part}` : 'planner:hint.meets')}
          wrong={problem}
        />
      );
  }
}

/** The boards that the scenario sets up: nobody finds them in the landscape. */
function createdIn({ steps }: Scenario): Picked[] {
  return steps.flatMap(({ kind, boards }) => {
    const [first] = boards;
    return kind === 'CREATE_BOARD' && first ? [{ id: first.id, name: first.name ?? '' }] : [];
  });
}

interface FieldProps {
  label: string;
  hint?: string;
  wrong?: string | null;
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': true | undefined }) => ReactNode;
}

function Field({ label, hint, wrong = null, children }: FieldProps) {
  const id = useId();
  return (
    <div className="planner-field">
      <label htmlFor={id} className="medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': wrong === null ? undefined : true })}
      <p id={`${id}-hint`} className={wrong === null ? 'xs t3' : 'xs planner-wrong'}>
        {wrong ?? hint}
      </p>
    </div>
  );
}

interface TextProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange: (value: string) => void;
  long?: boolean;
}

function Text({ value, onChange, long = false, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(ids) =>
        long ? (
          <textarea
            {...ids}
            rows={2}
            maxLength={2000}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...ids}
            autoComplete="off"
            maxLength={2000}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}

interface ChoiceProps<T extends string> extends Omit<FieldProps, 'children'> {
  value: T;
  words: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ value, words, onChange, ...field }: ChoiceProps<T>) {
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={({ target }) => {
            const chosen = words.find(([word]) => word === target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {words.map(([word, said]) => (
            <option key={word} value={word}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
