import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { pngOf } from '../../canvas/sheet/raster.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from './saveFile.ts';
import type { Shown } from './useDrawing.ts';
import { useSheet } from './useSheet.ts';

/** Pixels for each px of the drawing: for a screen, for a page, for a poster. */
const scales = { png1: 1, png2: 2, png4: 4 };
const kinds = ['svg', 'png1', 'png2', 'png4'] as const;

/** The drawing as a file: all of it on white, with title and legend. */
export function ExportMenu({ shown, canvas }: { shown: Shown; canvas: CanvasHandle | null }) {
  const { t } = useTranslation();
  const sheetNow = useSheet(shown);
  const save = async (kind: (typeof kinds)[number]): Promise<void> => {
    const svg = canvas?.svg(sheetNow());
    if (!svg) return;
    const name = t('network:export.file');
    if (kind === 'svg') saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
    else saveFile(await pngOf(svg, scales[kind]), `${name}.png`);
  };
  return (
    <MenuTrigger>
      <Button icon={<Download size={16} aria-hidden="true" />}>
        <span className="network-word">{t('network:export.label')}</span>
      </Button>
      <Popover className="popover" offset={6} placement="bottom end">
        <Menu
          className="choices"
          aria-label={t('network:export.label')}
          items={kinds.map((id) => ({ id }))}
          onAction={(key) => {
            const kind = kinds.find((one) => one === key);
            if (kind) void save(kind);
          }}
        >
          {({ id }) => (
            <MenuItem className="choice" textValue={t(`network:export.${id}`)}>
              {t(`network:export.${id}`)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
