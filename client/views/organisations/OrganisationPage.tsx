import { useTranslation } from 'react-i18next';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceCard } from '../../ui/EvidenceCard.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import { useTenureDays } from '../../ui/useTenureDays.ts';

type Organisation = Extract<OrganisationPageQuery['node'], { __typename: 'Organisation' }>;

/** One organisation: who carries it, on which boards, and who says so. */
export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const answer = useAnswer(OrganisationPageDocument, { id, scope: useScope() });
  const organisation = answer.data?.node?.__typename === 'Organisation' ? answer.data.node : null;
  return (
    <Page
      title={organisation ? <RecordName of={organisation} /> : t('words:kind.Organisation')}
      about={organisation ? [organisation.acronym, organisation.kind].filter(Boolean).join(' · ') : null}
      back={{ href: href({ record: null }), label: t('organisations:back') }}
      actions={
        <>
          <a
            className="btn"
            href={href({ view: 'network', selection: [id], options: { of: 'organisations', around: id } })}
          >
            {t('record:inNetwork')}
          </a>
          <a className="btn" href={href({ selection: [id] })}>
            {t('people:openPanel')}
          </a>
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {() => (organisation ? <Shown organisation={organisation} /> : <Empty>{t('record:gone')}</Empty>)}
      </Answered>
    </Page>
  );
}

function Shown({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const href = useHref();
  const figures = [
    ['boards', 'organisationBoards'],
    ['seats', 'organisationSeats'],
    ['people', 'organisationPeople'],
  ] as const;
  return (
    <div className="stack">
      <Figures
        figures={figures.map(([id, measure]) => ({
          id,
          measures: [measure],
          label: t(`organisations:column.${id}`),
          value: formatNumber(organisation.load[id]),
          note: t(`organisations:note.${id}`),
          href: href({ selection: [organisation.id] }),
        }))}
      />
      <div className="columns">
        <Seats organisation={organisation} />
        <div className="stack">
          <People organisation={organisation} />
          <EvidenceCard
            title={t('record:whoSaysSo')}
            items={organisation.evidence}
            lastChecked={organisation.lastChecked}
            sourceHref={(source) => href({ selection: [source] })}
            rest={{
              href: href({ selection: [organisation.id] }),
              label: (count) => t('people:moreEvidence', { count }),
            }}
          />
        </div>
      </div>
    </div>
  );
}

function Seats({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  const boards = Map.groupBy(organisation.seats, ({ board }) => board.id);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('organisations:seatsByBoard')}</h2>
      </div>
      {organisation.seats.length === 0 ? <Empty>{t('record:noSeatsHeld')}</Empty> : null}
      <div className="card-body">
        <ul className="lines">
          {[...boards.values()].map(([first, ...rest]) =>
            first ? (
              <li key={first.board.id}>
                <h3>
                  <a href={href({ selection: [first.board.id] })}>
                    <RecordName of={first.board} />
                  </a>
                </h3>
                {[first, ...rest].map((seat) => (
                  <p key={seat.id} className="row wrap n">
                    <CertaintyGlyph certainty={seat.certainty} />
                    <a className="figure-link" href={href({ selection: [seat.id] })}>
                      {seat.person?.name ?? seat.post?.name ?? t('organisations:itself')}
                    </a>
                    <span className="xs t2">{t(`words:role.${seat.role}`)}</span>
                    <span className="xs t3">{spells(seat.spells, seat.undated)}</span>
                    <CertaintyTag certainty={seat.certainty} />
                  </p>
                ))}
              </li>
            ) : null,
          )}
        </ul>
      </div>
    </section>
  );
}

function People({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const href = useHref();
  const days = useTenureDays();
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('organisations:whoIsOfIt')}</h2>
        <span className="space" />
        <span className="tag n">{organisation.tenures.length}</span>
      </div>
      <div className="card-body">
        {organisation.tenures.length === 0 ? <p className="t3">{t('record:noPeople')}</p> : null}
        <ul className="lines">
          {organisation.tenures.map((tenure) => (
            <li key={tenure.id}>
              <a href={href({ selection: [tenure.person.id] })}>{tenure.person.name}</a>
              <p className="xs t3 n">{[tenure.post?.name, days(tenure)].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
