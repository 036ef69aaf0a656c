import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { SearchBox } from './SearchBox.tsx';

/** On a phone the search is a button that opens a field. */
export function NarrowSearch() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <IconButton
        id="open-search"
        label={t('app:search.label')}
        icon={<Search size={22} strokeWidth={1.75} />}
        onPress={() => setOpen(true)}
      />
      <Dialogue title={t('app:search.title')} open={open} onClose={close}>
        <SearchBox onOpened={close} focused />
      </Dialogue>
    </>
  );
}
