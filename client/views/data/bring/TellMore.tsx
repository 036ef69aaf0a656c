import { useTranslation } from 'react-i18next';
import { tableFormats } from '../tableFormats.ts';
import type { Told } from './useBringing.ts';

const formats = ['minutes', ...tableFormats];

/** What it is and when it was written, for those who know better than a guess. */
export function TellMore({ told, tell }: { told: Told; tell: (told: Told) => void }) {
  const { t } = useTranslation();
  return (
    <details className="bring-more">
      <summary>{t('data:bring.more')}</summary>
      <div className="row wrap">
        <label>
          <span className="xs t2">{t('data:bring.format')}</span>
          <select
            value={told.format ?? ''}
            onChange={({ target }) => tell({ ...told, format: target.value === '' ? null : target.value })}
          >
            <option value="">{t('data:bring.guess')}</option>
            {formats.map((format) => (
              <option key={format} value={format}>
                {t(`data:bring.formats.${format}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="xs t2">{t('data:bring.dated')}</span>
          <input
            type="date"
            value={told.dated ?? ''}
            onChange={({ target }) => tell({ ...told, dated: target.value === '' ? null : target.value })}
          />
        </label>
      </div>
    </details>
  );
}
