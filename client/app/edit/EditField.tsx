import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditSeekDocument, type RecordKind } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { seatRoles, tiers } from '../../state/scopeWords.ts';
import type { FieldManner } from './editFields.ts';

export interface EditFieldProps {
  column: string;
  manner: FieldManner;
  value: string;
  required: boolean;
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
  THEMES: 'THEME',
  AREAS: 'AREA',
};
const several: readonly FieldManner[] = ['list', 'PEOPLE', 'ORGANISATIONS', 'BOARDS', 'THEMES', 'AREAS'];
const examples: Partial<Record<FieldManner, string>> = { date: '2024-06-01', time: '10:30' };

/** One column, written in the way that fits what it holds. */
export function EditField(props: EditFieldProps) {
  const { column, manner, value, required, wrong, onChange } = props;
  const { t } = useTranslation();
  const id = useId();
  const common = {
    id,
    value,
    required,
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div className={manner === 'long' ? 'edit-field wide' : 'edit-field'}>
      <label htmlFor={id}>
        {t(`edit:column.${column}`)}
        {required ? <span className="t3">{` · ${t('edit:needed')}`}</span> : null}
      </label>
      <Control {...props} common={common} />
      <p id={`${id}-hint`} className={wrong ? 'xs edit-wrong' : 'xs t3'}>
        {wrong ? t(wrong) : several.includes(manner) ? t('edit:several') : null}
        {!wrong && manner === 'date' ? t('edit:dates') : null}
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

function Control({ manner, common, value, onChange }: ControlProps) {
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
    case 'THEMES':
    case 'AREAS':
    case 'BOARDS':
    case 'PEOPLE':
    case 'ORGANISATIONS':
      return <Named common={common} kind={sought[manner] ?? 'PERSON'} value={value} onChange={onChange} />;
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

interface NamedProps {
  common: ControlProps['common'];
  kind: RecordKind;
  value: string;
  onChange: (value: string) => void;
}

/** Names of records, with those proposed that are there: the last of several is sought. */
function Named({ common, kind, value, onChange }: NamedProps) {
  const [asked, ask] = useState(false);
  const at = value.lastIndexOf(';') + 1;
  const text = value.slice(at).trim();
  const { data } = useAnswer(EditSeekDocument, { text, kind }, !asked || text.length < 2);
  const before = value.slice(0, at);
  return (
    <>
      <input
        {...common}
        list={`${common.id}-names`}
        autoComplete="off"
        onChange={({ target }) => {
          ask(true);
          onChange(target.value);
        }}
      />
      <datalist id={`${common.id}-names`}>
        {(data?.search ?? []).map(({ label, node }) => (
          <option key={node.id}>{before === '' ? label : `${before} ${label}`}</option>
        ))}
      </datalist>
    </>
  );
}
