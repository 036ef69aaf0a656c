import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataSeekDocument, type RecordKind } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { FilterField } from '../../../ui/FilterField.tsx';

/** Somebody, or something, that nobody proposed: found by name. */
export function SeekRecord({ kind, found }: { kind: RecordKind; found: (id: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { data, fetching } = useAnswer(DataSeekDocument, { text, kind }, text === '');
  const hits = text === '' ? [] : (data?.search ?? []);
  if (!open)
    return (
      <button type="button" className="link row" onClick={() => setOpen(true)}>
        <Search size={14} aria-hidden="true" />
        {t('data:question.another')}
      </button>
    );
  return (
    <div className="check-seek">
      <FilterField label={t(`data:question.seek.${kind}`)} value={text} onChange={setText} />
      <ul aria-live="polite">
        {hits.map(({ label, node }) => (
          <li key={node.id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                setOpen(false);
                found(node.id);
              }}
            >
              {label}
            </button>
          </li>
        ))}
        {text !== '' && !fetching && hits.length === 0 ? <li className="t3">{t('data:question.nobody')}</li> : null}
      </ul>
    </div>
  );
}
