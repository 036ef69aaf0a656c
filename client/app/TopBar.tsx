import { Keyboard, Menu, Moon, Redo2, Sun, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rememberLanguage, rememberTheme } from '../state/preferences.ts';
import { store, useLanguage, useSnapshot, useTheme } from '../state/useBoardwalk.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Drop } from '../ui/Overlay.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { ExportMenu } from './export/ExportMenu.tsx';
import { openKeyHelp } from './keyHelpOpen.ts';
import { Mark } from './Mark.tsx';
import { NarrowSearch } from './search/NarrowSearch.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { ShareMenu } from './share/ShareMenu.tsx';

/** Search left; undo, share, export, language, colours and help right. */
export function TopBar() {
  const { t } = useTranslation();
  const narrow = useNarrow(720);
  if (!narrow)
    return (
      <header className="top">
        <SearchBox />
        <span className="space" />
        <Steps />
        <Actions />
      </header>
    );
  return (
    <header className="top">
      <Mark />
      <span className="brand-name">{t('app:name')}</span>
      <span className="space" />
      <NarrowSearch />
      <Drop
        label={t('app:more')}
        trigger={<IconButton label={t('app:more')} icon={<Menu size={22} strokeWidth={1.75} />} />}
      >
        <div className="top-menu">
          <Steps />
          <Actions />
        </div>
      </Drop>
    </header>
  );
}

function Steps() {
  const { t } = useTranslation();
  const { canUndo, canRedo } = useSnapshot();
  return (
    <>
      <IconButton label={t('app:undo')} icon={<Undo2 size={16} />} onPress={store.undo} isDisabled={!canUndo} />
      <IconButton label={t('app:redo')} icon={<Redo2 size={16} />} onPress={store.redo} isDisabled={!canRedo} />
      <span className="top-rule" />
    </>
  );
}

function Actions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useTheme();
  const other = language === 'en' ? 'cy' : 'en';
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  const speak = (): void => {
    rememberLanguage(other);
    store.step({ language: other });
  };
  const shade = (): void => {
    rememberTheme(otherTheme);
    store.step({ theme: otherTheme });
  };
  return (
    <>
      <ShareMenu />
      <ExportMenu />
      <span className="top-rule" />
      <Button tone="quiet" onPress={speak}>
        <span lang={other}>{t(`app:language.${other}`)}</span>
      </Button>
      <IconButton
        label={t(`app:theme.${otherTheme}`)}
        icon={theme === 'light' ? <Moon size={16} /> : <Sun size={16} />}
        onPress={shade}
      />
      <IconButton label={t('app:keyboard')} icon={<Keyboard size={16} />} onPress={openKeyHelp} />
    </>
  );
}
