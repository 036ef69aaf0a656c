import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, type Key, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { SearchDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store } from '../../state/useBoardwalk.ts';
import { askForFocus } from '../panelFocus.ts';
import { groupHits } from './groupHits.ts';
import { SearchHits } from './SearchHits.tsx';
import './search.css';

/** Finds people, boards, organisations, themes: typing errors and accents are forgiven by the server. */
export function SearchBox({ onOpened, focused = false }: { onOpened?: () => void; focused?: boolean }) {
  const { t } = useTranslation();
  const client = useClient();
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(text.trim());
  useEffect(() => {
    if (focused) document.getElementById('search')?.focus();
  }, [focused]);
  const { data, fetching } = useAnswer(SearchDocument, { text: asked }, asked === '');
  const waiting = fetching || asked !== text.trim();
  const hits = asked === '' ? [] : (data?.search ?? []);
  const opened = (key: Key | null): void => {
    if (key === null) return;
    store.step({ selection: [String(key)] });
    askForFocus('panel');
    setText('');
    onOpened?.();
  };
  /** Enter without a choice opens the best hit, even one that is still on its way. */
  const entered = async (event: KeyboardEvent<HTMLInputElement>): Promise<void> => {
    if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant') || text.trim() === '')
      return;
    const { data: found } = await client.query(SearchDocument, { text: text.trim() }, { requestPolicy: 'cache-first' });
    opened(found?.search[0]?.node.id ?? null);
  };
  const nothing = waiting ? t('ui:loading') : t('app:search.nothing', { text: asked });
  const none = asked === '' ? t('app:search.hint') : nothing;
  return (
    <ComboBox
      className="search"
      aria-label={t('app:search.label')}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={opened}
      items={groupHits(hits)}
      allowsEmptyCollection
      defaultFilter={() => true}
      menuTrigger="input"
    >
      <div className="field" ref={field}>
        <Search size={16} aria-hidden="true" className="t3" />
        <Input id="search" placeholder={t('app:search.label')} onKeyDown={(event) => void entered(event)} />
        <kbd>/</kbd>
      </div>
      <Popover className="popover search-hits" offset={4} triggerRef={field} placement="bottom start">
        <SearchHits none={none} />
      </Popover>
    </ComboBox>
  );
}
