import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Page } from '../../ui/Page.tsx';
import './data.css';
import { tableFormats } from './tableFormats.ts';

const languages = ['en', 'cy'] as const;

/** Tables of each format to download and fill in, with headings in either language. */
export function TemplatesPage() {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Page
      title={t('data:templates.title')}
      about={t('data:templates.about')}
      back={{ href: href({ record: null }), label: t('data:back') }}
    >
      <section className="card" aria-label={t('data:templates.title')}>
        <div className="table-frame">
          <table className="table templates" aria-label={t('data:templates.table')}>
            <thead>
              <tr>
                <th scope="col">{t('data:templates.format')}</th>
                {languages.map((language) => (
                  <th key={language} scope="col">
                    {t(`data:templates.${language}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tableFormats.map((format) => (
                <tr key={format}>
                  <th scope="row">{t(`data:bring.formats.${format}`)}</th>
                  {languages.map((language) => (
                    <td key={language}>
                      <Template format={format} language={language} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </Page>
  );
}

function Template({ format, language }: { format: string; language: (typeof languages)[number] }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      {['csv', 'xlsx'].map((type) => (
        <a
          key={type}
          className="link row"
          href={`/templates/${format}.${type}?lang=${language}`}
          download
          aria-label={`${t(`data:bring.formats.${format}`)}, ${t(`data:templates.${language}`)}, ${type.toUpperCase()}`}
        >
          <Download size={14} aria-hidden="true" />
          {type.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
