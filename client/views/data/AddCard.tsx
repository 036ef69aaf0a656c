import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';

const kinds = [
  'PERSON',
  'ORGANISATION',
  'BOARD',
  'SEAT',
  'POST',
  'TENURE',
  'MEETING',
  'ATTENDANCE',
  'ACTION',
  'THEME',
  'AREA',
  'SOURCE',
] as const;

/** A record of any kind by hand: each opens its form. */
export function AddCard() {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <section className="card" aria-labelledby="data-add">
      <div className="card-head">
        <h2 id="data-add">{t('data:add.title')}</h2>
        <span className="t2">{t('data:add.about')}</span>
      </div>
      <ul className="card-body data-add">
        {kinds.map((kind) => (
          <li key={kind}>
            <a className="btn" href={href({ options: { form: kind.toLowerCase() } })}>
              <Plus size={16} aria-hidden="true" />
              {t(`words:kind.${kind.charAt(0)}${kind.slice(1).toLowerCase()}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
