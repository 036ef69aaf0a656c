import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { calledBy } from './calledBy.ts';
import { type Said, type Side, sideRows } from './sides.ts';

/** So many of a kind are named, the rest is counted. */
const most = 8;

/** Two records fact by fact, side by side; what both have is marked. */
export function SidesTable({ a, b }: { a: Side; b: Side }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <table className="sides" aria-label={t('data:duplicates.sides')}>
      <thead>
        <tr>
          <th scope="col">{t('data:duplicates.fact')}</th>
          {[a, b].map((side) => (
            <th key={side.id} scope="col">
              <a className="link" href={href({ selection: [side.id] })}>
                <RecordName of={calledBy(side)} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sideRows(a, b).map((row) => (
          <tr key={row.fact}>
            <th scope="row">{t(`data:sides.${row.fact}`)}</th>
            <SaidCell says={row.a} />
            <SaidCell says={row.b} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SaidCell({ says }: { says: readonly Said[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  if (says.length === 0)
    return (
      <td>
        <Unknown />
      </td>
    );
  return (
    <td>
      <ul>
        {says.slice(0, most).map(({ key, of, id, date, both }) => (
          <li key={key}>
            {date ? `${format.date(date)} · ` : null}
            {id ? (
              <a className="quiet-link" href={href({ selection: [id] })}>
                <RecordName of={of} />
              </a>
            ) : (
              <span>{of.name}</span>
            )}
            {both ? <span className="tag accent">{t('data:duplicates.both')}</span> : null}
          </li>
        ))}
      </ul>
      {says.length > most ? (
        <p className="xs t3 n">
          {t('data:duplicates.more', { count: says.length - most, number: formatNumber(says.length - most) })}
        </p>
      ) : null}
    </td>
  );
}
