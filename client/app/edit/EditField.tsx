import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../api/operations.generated.ts';
import { seatRoles, tiers } from '../../state/scopeWords.ts';
import type { FieldManner } from './editFields.ts';
import { NamedField } from './NamedField.tsx';

export interface EditFieldProps {
  column: string;
  manner: FieldManner;
  value: string;
  required: boolean;
  /** How it is written is said here; not at each field again. */
  hinted: boolean;
  /** What the records are called that it names. */
  called: ReadonlyMap<string, string>;
  /** What is wrong with it, once somebody has tried to save: a key of the words. */
  wrong: 'edit:lacking' | 'edit:oneOf' | null;
  onChange: (value: string) => void;
}

const statuses = ['PRESENT', 'APOLOGIES', 'IN_ATTENDANCE', 'OBSERVER', 'ABSENT'];
const sought: Partial<Record<FieldManner, RecordKind>> = {
  PERSON: 'PERSON',
  PEOPLE: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  ORGANISATIONS: 'ORGANISATION',
  BOARD: 'BOARD',
  BOARDS: 'BOARD',
  POST: 'POST',
  THEME: 'THEME',
  THEMES: 'THEME',
  AREAS: 'AREA',
};
const several: readonly FieldManner[] = ['PEOPLE', 'ORGANISATIONS', 'BOARDS', 'THEMES', 'AREAS'];
/** How a field is written; fields of one manner are told so once in a form. */
export function hintOf(manner: FieldManner): 'edit:several' | 'edit:choose' | 'edit:dates' | null {
  if (manner === 'list') return 'edit:several';
  if (manner === 'date' || manner === 'days') return 'edit:dates';
  return sought[manner] ? 'edit:choose' : null;
}

const examples: Partial<Record<FieldManner, string>> = {
  date: '2024-06-01',
  days: '2024-06-01; 2025-01-15',
  time: '10:30',
};

/** One column, written in the way that fits what it holds. */
export function EditField(props: EditFieldProps) {
  const { column, manner, value, required, hinted, wrong, onChange } = props;
  const { t } = useTranslation();
  const id = useId();
  const hint = hintOf(manner);
  const common = {
    id,
    value,
    required,
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div className={manner === 'long' || several.includes(manner) ? 'edit-field wide' : 'edit-field'}>
      <label id={`${id}-label`} htmlFor={id}>
        {t(`edit:column.${column === 'status' && manner === 'text' ? 'boardStatus' : column}`)}
        {required ? <span className="t3">{` · ${t('edit:needed')}`}</span> : null}
      </label>
      <Control {...props} common={common} />
      <p id={`${id}-hint`} className={wrong ? 'xs edit-wrong' : 'xs t3'}>
        {wrong ? t(wrong) : hint && hinted ? t(hint) : null}
      </p>
      {manner === 'yesNo' ? (
        <span className="edit-yes">
          <input
            type="checkbox"
            id={id}
            checked={value === 'yes'}
            onChange={({ target }) => onChange(target.checked ? 'yes' : 'no')}
          />
        </span>
      ) : null}
    </div>
  );
}

interface ControlProps extends EditFieldProps {
  common: {
    id: string;
    value: string;
    required: boolean;
    'aria-invalid': true | undefined;
    'aria-describedby': string;
  };
}

function Control({ manner, common, value, called, onChange }: ControlProps) {
  const { t } = useTranslation();
  const write = ({ target }: { target: { value: string } }): void => onChange(target.value);
  switch (manner) {
    case 'yesNo':
      return null;
    case 'long':
      return <textarea {...common} rows={3} onChange={write} />;
    case 'role':
      return <Words {...common} words={seatRoles.map((role) => [role, t(`words:role.${role}`)])} onChange={write} />;
    case 'tier':
      return <Words {...common} words={tiers.map((tier) => [tier, t(`words:tier.${tier}`)])} onChange={write} />;
    case 'status':
      return <Words {...common} words={statuses.map((one) => [one, t(`words:status.${one}`)])} onChange={write} />;
    case 'text':
    case 'list':
    case 'days':
    case 'date':
    case 'time':
    case 'number':
      return (
        <input
          {...common}
          inputMode={manner === 'number' ? 'decimal' : undefined}
          placeholder={examples[manner]}
          autoComplete="off"
          onChange={write}
        />
      );
    case 'PERSON':
    case 'ORGANISATION':
    case 'BOARD':
    case 'POST':
    case 'THEME':
    case 'THEMES':
    case 'AREAS':
    case 'BOARDS':
    case 'PEOPLE':
    case 'ORGANISATIONS':
      return (
        <NamedField
          id={common.id}
          kind={sought[manner] ?? 'PERSON'}
          single={!several.includes(manner)}
          value={value}
          onChange={onChange}
          called={called}
          invalid={common['aria-invalid'] === true}
          required={common.required}
        />
      );
  }
}

interface WordsProps {
  id: string;
  value: string;
  words: readonly (readonly [string, string])[];
  onChange: (event: { target: { value: string } }) => void;
}

function Words({ words, ...field }: WordsProps) {
  const { t } = useTranslation();
  return (
    <select {...field}>
      <option value="">{t('ui:unknown')}</option>
      {words.map(([word, said]) => (
        <option key={word} value={word}>
          {said}
        </option>
      ))}
    </select>
  );
}
