import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useFormat } from '../../ui/useFormat.ts';

export interface ActionItemsProps {
  actions: readonly {
    id: string;
    number: string | null;
    text: string;
    due: string | null;
    owners?: readonly { name: string }[];
  }[];
}

/** What was agreed to be done, by whom and by when. */
export function ActionItems({ actions }: ActionItemsProps) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  if (actions.length === 0) return <Empty>{t('record:noActions')}</Empty>;
  return (
    <ul className="items">
      {actions.map(({ id, number, text, due, owners }) => (
        <li key={id}>
          <a className="quiet-link" href={href({ selection: [id] })} lang="en">
            {number ? `${number}. ${text}` : text}
          </a>
          <span className="first xs t3">
            {[owners?.map(({ name }) => name).join(', '), due ? t('record:due', { date: format.date(due) }) : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
