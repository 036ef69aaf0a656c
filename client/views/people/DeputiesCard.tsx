import { useTranslation } from 'react-i18next';
import { PersonDeputiesDocument, type PersonDeputiesQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { besideName } from '../../ui/besideName.ts';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';

type Person = Extract<PersonDeputiesQuery['node'], { __typename: 'Person' }>;
type Deputy = Person['deputies']['list'][number];

const [few, most] = [5, 100] as const;

/** Who could deputise, each with the records that say why: meetings stood in at, boards shared, the body that both are of. */
export function DeputiesCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const all = usePlace().options.deputies === 'all';
  const answer = useAnswer(PersonDeputiesDocument, { id, scope: useScope(), first: all ? most : few });
  const person = answer.data?.node?.__typename === 'Person' ? answer.data.node : null;
  const title = t('people:deputies');
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <span className="space" />
        {person ? <span className="tag n">{formatNumber(person.deputies.totalCount)}</span> : null}
      </div>
      <Answered answer={answer} lines={4}>
        {() =>
          person && person.deputies.totalCount > 0 ? (
            <>
              <div className="card-body">
                <p className="xs t3">{t('people:deputiesAre')}</p>
                <ul className="lines">
                  {person.deputies.list.map((deputy) => (
                    <Item key={deputy.person.id} deputy={deputy} boards={person.load.boards} />
                  ))}
                </ul>
              </div>
              {person.deputies.totalCount > few ? (
                <Button
                  tone="quiet"
                  aria-expanded={all}
                  onPress={() => store.step({ options: { deputies: all ? null : 'all' } }, 'replace')}
                >
                  {all
                    ? t('people:fewerDeputies')
                    : t('people:allDeputies', {
                        count: person.deputies.totalCount,
                        number: formatNumber(person.deputies.totalCount),
                      })}
                </Button>
              ) : null}
            </>
          ) : (
            <Empty>{t('people:noDeputies')}</Empty>
          )
        }
      </Answered>
    </section>
  );
}

function Item({ deputy, boards }: { deputy: Deputy; boards: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const post = besideName(deputy.person.name, [deputy.person.tenures.find((tenure) => tenure.post)?.post?.name]);
  const presumed = deputy.boards.filter(({ id }) => deputy.presumed.includes(id)).length;
  return (
    <li>
      <a href={href({ selection: [deputy.person.id] })}>{deputy.person.name}</a>
      {post ? (
        <span className="xs t3 deputy-post" lang="en">
          {post}
        </span>
      ) : null}
      <details className="deputy-why">
        <summary className="xs t2 n">
          {deputy.stoodIn.length > 0 ? (
            <span>
              {t('people:stoodIn', { count: deputy.stoodIn.length, number: formatNumber(deputy.stoodIn.length) })}
            </span>
          ) : null}
          <span>
            {t('people:onAlready', {
              count: boards,
              number: formatNumber(deputy.boards.length),
              of: formatNumber(boards),
            })}
          </span>
          {presumed > 0 ? <span>{t('people:onPresumedDays', { number: formatNumber(presumed) })}</span> : null}
        </summary>
        <Why deputy={deputy} />
      </details>
    </li>
  );
}

/** The records behind it: stated and inferred told apart, and days together that are only presumed. */
function Why({ deputy: { stoodIn, boards, seats, organisations, tenures, presumed } }: { deputy: Deputy }) {
  const { t } = useTranslation();
  const presumedDay = (id: string) =>
    presumed.includes(id) ? <span className="tag inferred">{t('people:presumedDay')}</span> : null;
  const href = useHref();
  const format = useFormat();
  return (
    <ul className="xs">
      {stoodIn.map(({ id, certainty, meeting }) => (
        <li key={id}>
          <a href={href({ selection: [id] })}>
            <span className="n">{format.date(meeting.date)}</span> <RecordName of={meeting.board} />
          </a>
          <CertaintyTag certainty={certainty} />
        </li>
      ))}
      {boards.map((board) => (
        <li key={board.id}>
          <RecordName of={board} />
          {seats
            .filter((seat) => seat.board.id === board.id)
            .map(({ id, role, certainty }) => (
              <a key={id} href={href({ selection: [id] })}>
                {t(`words:role.${role}`)} <CertaintyTag certainty={certainty} />
              </a>
            ))}
          {presumedDay(board.id)}
        </li>
      ))}
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <a href={href({ selection: [organisation.id] })}>
            <RecordName of={organisation} />
          </a>
          <span className="t3">{t('people:sameBody')}</span>
          {presumedDay(organisation.id)}
        </li>
      ))}
      {tenures.map(({ id, certainty, post, organisation }) => (
        <li key={id}>
          <a href={href({ selection: [id] })} lang={post ? 'en' : undefined}>
            {post?.name ?? (organisation ? <RecordName of={organisation} /> : null)}
          </a>
          <CertaintyTag certainty={certainty} />
        </li>
      ))}
    </ul>
  );
}
