import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toExport, toReport } from '../../state/address.ts';
import { useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import { paperFiles, paperOf } from '../../views/report/paper.ts';
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
const papers = { docx: 'report.docx', csv: 'report.csv.zip', html: 'report.html' } as const;
const papersInOrder = Object.keys(papers) as (keyof typeof papers)[];

/** What is in scope as a file or as a paper for a board, with names or by role as it is shown. */
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
          <File
            key={format}
            name={formats[format]}
            about={t(`app:export.for.${format}`)}
            address={toExport(place, format, language)}
          />
        ))}
      </ul>
      <p className="xs t3">{t('app:export.paper')}</p>
      <ul>
        {papersInOrder.map((paper) => (
          <File
            key={paper}
            name={paperFiles[papers[paper]]}
            about={t(`app:export.paperFor.${paper}`)}
            address={toReport(place, papers[paper], paperOf(place, language))}
          />
        ))}
      </ul>
    </div>
  );
}

function File({ name, about, address }: { name: string; about: string; address: string }) {
  return (
    <li>
      <a className="choice share-choice" href={address} download aria-label={`${name}: ${about}`}>
        <span>
          <span className="medium">{name}</span>
          <span className="xs t2">{about}</span>
        </span>
      </a>
    </li>
  );
}
