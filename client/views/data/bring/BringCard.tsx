import { FileUp, X } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { store, useHref } from '../../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import './bring.css';
import { PasteField } from './PasteField.tsx';
import { TellMore } from './TellMore.tsx';
import { type Brought, type Told, useBringing } from './useBringing.ts';

const kinds = [
  '.csv',
  '.tsv',
  '.xlsx',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.docx',
  '.pdf',
  '.json',
  '.graphml',
  '.gexf',
  '.ics',
];

/** Drop or choose files, or paste minutes: each is read and shown before anything is changed. */
export function BringCard() {
  const { t } = useTranslation();
  const [told, tell] = useState<Told>({ format: null, dated: null });
  const href = useHref();
  const [over, setOver] = useState(false);
  const { list, bring, stop } = useBringing(told, (id) => store.step({ record: id }));
  return (
    <section className="card bring" aria-labelledby="bring-title">
      <div className="row wrap">
        <h2 id="bring-title">{t('data:bring.title')}</h2>
        <span className="space" />
        <a className="link" href={href({ record: 'templates' })}>
          {t('data:templates.link')}
        </a>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the button does */}
      <div
        className="bring-drop"
        data-drop-target={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          bring(droppedIn(event.dataTransfer, t('data:bring.pastedName')));
        }}
      >
        <FileUp size={22} strokeWidth={1.5} aria-hidden="true" />
        <p className="md">{t('data:bring.drop')}</p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={kinds}
          onSelect={(files) => {
            if (files) bring([...files]);
          }}
        >
          <Button tone="primary">{t('data:bring.choose')}</Button>
        </FileTrigger>
        <p className="xs t3">{t('data:bring.kinds')}</p>
      </div>
      <BroughtList list={list} stop={stop} />
      <PasteField bring={bring} />
      <TellMore told={told} tell={tell} />
    </section>
  );
}

/** What was dropped: files, or a text. */
function droppedIn(dropped: DataTransfer, name: string): File[] {
  if (dropped.files.length > 0) return [...dropped.files];
  const text = dropped.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], name)];
}

function BroughtList({ list, stop }: { list: readonly Brought[]; stop: (number: number) => void }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <ul className="brought" aria-live="polite" aria-label={t('data:bring.list')}>
      {list.map(({ number, name, state, id, problem }) => (
        <li key={number} data-state={state}>
          {id ? (
            <a className="link" href={href({ record: id })}>
              {name}
            </a>
          ) : (
            <span className="medium">{name}</span>
          )}
          <span className={state === 'refused' ? 'brought-why' : 't2'}>
            {problem ? (problem.message ?? t(`data:bring.problem.${problem.code}`)) : t(`data:bring.state.${state}`)}
          </span>
          {state === 'waiting' || state === 'reading' ? (
            <>
              <progress aria-label={t('data:bring.progress', { name })} />
              <IconButton label={t('data:bring.stop', { name })} icon={<X size={16} />} onPress={() => stop(number)} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
