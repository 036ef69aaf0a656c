import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useTenureDays } from '../../ui/useTenureDays.ts';
import type { PersonShown } from './personShown.ts';

/** Posts and actions of a person, each a link to its record. */
export function PersonSide({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
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
      {actions.length > 0 ? (
        <section className="card">
          <div className="card-head">
            <h2>{t('record:actions')}</h2>
            <span className="space" />
            <span className="tag n">{actions.length}</span>
          </div>
          <div className="card-body">
            <ul className="lines">
              {actions.map(({ id, number, text, due }) => (
                <li key={id}>
                  <a href={href({ selection: [id] })} lang="en">
                    {number ? `${number}. ${text}` : text}
                  </a>
                  {due ? (
                    <span className="action-due xs t3 n">{t('record:due', { date: format.date(due) })}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        </section>
      ) : null}
    </>
  );
}
