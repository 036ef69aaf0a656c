import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { LongList } from './LongList.tsx';
import type { Scenario } from './scenario.ts';

export interface InvitedProps {
  people: Scenario['plan']['invited'];
  /** With their names. */
  open: boolean;
}

/** Whoever has no seat any more and is invited for a standing item: why there are fewer seats, and yet no voice is lost. */
export function Invited({ people, open }: InvitedProps) {
  const { t } = useTranslation();
  const href = useHref();
  if (people.length === 0) return null;
  return (
    <>
      <p className="xs t2">{t('planner:invited', { count: people.length })}</p>
      {open ? (
        <div className="planner-behind">
          <LongList>
            {people.map(({ id, name }) => (
              <li key={id}>
                <a className="link" href={href({ selection: [id] })}>
                  {name}
                </a>{' '}
                <span className="t2">{t('planner:behind.invited')}</span>
              </li>
            ))}
          </LongList>
        </div>
      ) : null}
    </>
  );
}
