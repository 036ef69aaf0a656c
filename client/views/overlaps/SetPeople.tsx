import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { SetColumn } from './setsColumns.ts';

/** Who is in a combination of boards. */
export function SetPeople({ column: { boards, count, people } }: { column: SetColumn }) {
  const { t, i18n } = useTranslation();
  const href = useHref();
  const title = t('overlaps:sets.column', {
    count,
    number: formatNumber(count),
    boards: boards.map((board) => nameIn(board, i18n.language)).join(', '),
  });
  return (
    <section className="sets-people" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <a className="quiet-link" href={href({ selection: [id] })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {people.length < count ? (
        <p className="xs t3">
          {t('overlaps:sets.notAll', { shown: formatNumber(people.length), total: formatNumber(count) })}
        </p>
      ) : null}
    </section>
  );
}
