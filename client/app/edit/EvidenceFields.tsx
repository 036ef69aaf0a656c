import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EditSourcesDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Said } from './editRow.ts';

export interface EvidenceFieldsProps {
  said: Said;
  /** Nobody says so, and somebody has tried to save. */
  wrong: boolean;
  onChange: (said: Said) => void;
}

/** Who says so: the source, where in it and in which words; or how it is known without one. */
export function EvidenceFields({ said, wrong, onChange }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data } = useAnswer(EditSourcesDocument, {});
  const sources = data?.sources.edges.map(({ node }) => node) ?? [];
  const write =
    (part: 'locator' | 'quote' | 'reason') =>
    ({ target }: { target: { value: string } }): void =>
      onChange({ ...said, [part]: target.value });
  const known = said.source.trim() !== '';
  return (
    <fieldset className="edit-evidence">
      <legend>{t('edit:says.title')}</legend>
      <div className="edit-field wide">
        <label htmlFor={`${id}-source`}>{t('edit:says.source')}</label>
        <input
          id={`${id}-source`}
          list={`${id}-sources`}
          autoComplete="off"
          value={said.source}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-source-hint`}
          onChange={({ target }) => {
            const chosen = sources.find(({ title }) => title === target.value);
            onChange({ ...said, source: chosen?.key ?? target.value });
          }}
        />
        <datalist id={`${id}-sources`}>
          {sources.map((source) => (
            <option key={source.id}>{source.title}</option>
          ))}
        </datalist>
        <p id={`${id}-source-hint`} className={wrong ? 'xs edit-wrong' : 'xs t3'}>
          {t(wrong ? 'edit:says.lacking' : 'edit:says.about')}
        </p>
      </div>
      {known ? (
        <>
          <div className="edit-field">
            <label htmlFor={`${id}-locator`}>{t('edit:says.locator')}</label>
            <input id={`${id}-locator`} value={said.locator} onChange={write('locator')} />
          </div>
          <div className="edit-field">
            <label htmlFor={`${id}-certainty`}>{t('facts:certainty')}</label>
            <select
              id={`${id}-certainty`}
              value={said.inferred ? 'inferred' : 'stated'}
              onChange={({ target }) => onChange({ ...said, inferred: target.value === 'inferred' })}
            >
              <option value="stated">{t('ui:certainty.stated')}</option>
              <option value="inferred">{t('ui:certainty.inferred')}</option>
            </select>
          </div>
          <div className="edit-field wide">
            <label htmlFor={`${id}-quote`}>{t('edit:says.quote')}</label>
            <textarea id={`${id}-quote`} rows={2} value={said.quote} onChange={write('quote')} />
          </div>
        </>
      ) : (
        <div className="edit-field wide">
          <label htmlFor={`${id}-reason`}>{t('edit:says.reason')}</label>
          <input id={`${id}-reason`} value={said.reason} onChange={write('reason')} />
        </div>
      )}
    </fieldset>
  );
}
