import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toExport } from '../../state/address.ts';
import { useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import '../share/share.css';

/** What the server writes (docs/export-formats.md), what most people want first. They are called so in any language. */
const formats = {
  xlsx: 'XLSX',
  csv: 'CSV (ZIP)',
  ics: 'iCalendar',
  gexf: 'GEXF',
  graphml: 'GraphML',
  popolo: 'Popolo',
  org: 'W3C ORG',
  ftm: 'FollowTheMoney',
} as const;
type Format = keyof typeof formats;
const inOrder = Object.keys(formats) as Format[];

/** What is in scope as a file, with names or by role as it is shown. */
export function ExportMenu() {
  const { t } = useTranslation();
  return (
    <Drop
      label={t('app:export.label')}
      trigger={
        <Button tone="quiet" icon={<Download size={16} />}>
          {t('app:export.label')}
        </Button>
      }
    >
      <Formats />
    </Drop>
  );
}

function Formats() {
  const { t } = useTranslation();
  const place = usePlace();
  const language = useLanguage();
  return (
    <div className="share">
      <p className="xs t3">{t(place.rolesOnly ? 'app:export.byRole' : 'app:export.byName')}</p>
      <ul>
        {inOrder.map((format) => (
          <li key={format}>
            <a
              className="choice share-choice"
              href={toExport(place, format, language)}
              download
              aria-label={`${formats[format]}: ${t(`app:export.for.${format}`)}`}
            >
              <span>
                <span className="medium">{formats[format]}</span>
                <span className="xs t2">{t(`app:export.for.${format}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
