import { ClipboardPaste } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Minutes as text, pasted or written. */
export function PasteField({ bring }: { bring: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    bring([new File([text], t('data:bring.pastedName'))]);
    setText('');
  };
  return (
    <form className="bring-paste" onSubmit={submit}>
      <label>
        <span className="medium">{t('data:bring.paste')}</span>
        <textarea rows={text === '' ? 3 : 10} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      {text.trim() === '' ? null : (
        <button type="submit" className="btn">
          <ClipboardPaste size={16} aria-hidden="true" />
          {t('data:bring.read')}
        </button>
      )}
    </form>
  );
}
