import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useTenureDays } from '../../ui/useTenureDays.ts';
import type { PersonShown } from './personShown.ts';

/** Posts and actions of a person, each a link to its record. */
export function PersonSide({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const days = useTenureDays();
  const { tenures, actions } = person;
  return (
    <>
      <section className="card">
        <div className="card-head">
          <h2>{t('record:posts')}</h2>
        </div>
        <div className="card-body">
          {tenures.length === 0 ? <p className="t3">{t('record:noPosts')}</p> : null}
          <ul className="lines">
            {tenures.map((tenure) => (
              <li key={tenure.id}>
                <span className="row">
                  <CertaintyGlyph certainty={tenure.certainty} />
                  <a href={href({ selection: [tenure.id] })}>{tenure.post?.name ?? tenure.organisation?.name}</a>
                  <CertaintyTag certainty={tenure.certainty} />
                </span>
                <span className="xs t3 n">
                  {tenure.post && tenure.organisation ? <RecordName of={tenure.organisation} /> : null}
                  {tenure.post && tenure.organisation ? ' · ' : null}
                  {days(tenure)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      {actions.length > 0 ? <ActionsCard actions={actions} /> : null}
    </>
  );
}

/** So many are listed before more are asked for. */
const atFirst = 6;

/** What a person has to do, what is due last first; in the words of the minutes, with the board that agreed it. */
function ActionsCard({ actions }: Pick<PersonShown, 'actions'>) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const inOrder = actions.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? 1 : -1));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('record:actions')}</h2>
        <span className="space" />
        <span className="tag n">{actions.length}</span>
      </div>
      <div className="card-body">
        <ul className="lines">
          {inOrder.slice(0, whole ? undefined : atFirst).map(({ id, text, due, meeting }) => (
            <li key={id}>
              <a href={href({ selection: [id] })} lang="en">
                {text}
              </a>
              <span className="action-due xs t3 n">
                <RecordName of={meeting.board} />
                {due ? ` · ${t('record:due', { date: format.date(due) })}` : null}
              </span>
            </li>
          ))}
        </ul>
        {actions.length > atFirst && !whole ? (
          <Button onPress={() => setWhole(true)}>{t('ui:table.more')}</Button>
        ) : null}
      </div>
    </section>
  );
}
