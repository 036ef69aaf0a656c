import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { OrganisationRecordDocument, type OrganisationRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import type { Fact } from '../../ui/Facts.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { evidenceTab } from './evidenceTab.tsx';
import { ListedFirst } from './ListedFirst.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordLinks } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';
import { SeatItem } from './SeatItem.tsx';
import { TenureItem } from './TenureItem.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Organisation = Extract<OrganisationRecordQuery['node'], { __typename: 'Organisation' }>;

export function OrganisationRecord({ id }: { id: string }) {
  const answer = useAnswer(OrganisationRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer} lines={9}>
      {({ node }) => (node?.__typename === 'Organisation' ? <Shown organisation={node} /> : null)}
    </Answered>
  );
}

function Shown({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const href = useHref();
  const { seatCount, tenureCount, load } = organisation;
  return (
    <RecordShell
      icon={Building2}
      kind={t('words:kind.Organisation')}
      title={<RecordName of={organisation} />}
      about={[organisation.kind, t('record:boards', { count: load.boards })].filter(Boolean).join(' · ')}
      tabs={[
        { id: 'seats', label: t('record:seats'), count: seatCount, content: <Seats organisation={organisation} /> },
        {
          id: 'people',
          label: t('record:peopleTab'),
          count: tenureCount,
          content: <People organisation={organisation} />,
        },
        { id: 'about', label: t('record:about'), content: <About organisation={organisation} /> },
        evidenceTab(t, organisation),
      ]}
      actions={
        <>
          <a className="btn primary" href={href({ view: 'organisations', record: organisation.id, selection: [] })}>
            {t('record:openOrganisation')}
          </a>
          <a
            className="btn"
            href={href({
              view: 'network',
              selection: [organisation.id],
              options: { of: 'organisations', around: organisation.id },
            })}
          >
            {t('record:inNetwork')}
          </a>
        </>
      }
    />
  );
}

function Seats({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  if (organisation.seats.length === 0) return <Empty>{t('record:noSeatsHeld')}</Empty>;
  return (
    <>
      <ListedFirst shown={organisation.seats.length} total={organisation.seatCount} />
      {[...Map.groupBy(organisation.seats, ({ board }) => board.id).values()].map((seats) => (
        <section key={seats[0]?.board.id}>
          <h3>{seats[0] ? <RecordLinks of={[seats[0].board]} /> : null}</h3>
          <ul className="items">
            {seats.map((seat) => (
              <SeatItem key={seat.id} seat={seat} within="board" />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function People({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  if (organisation.tenures.length === 0) return <Empty>{t('record:noPeople')}</Empty>;
  return (
    <>
      <ListedFirst shown={organisation.tenures.length} total={organisation.tenureCount} />
      <ul className="items">
        {organisation.tenures.map((tenure) => (
          <TenureItem key={tenure.id} tenure={tenure} within="organisation" />
        ))}
      </ul>
    </>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const { field, tie, reverse } = useFactsOf(organisation);
  const facts: Fact[] = [
    field('acronym', organisation.acronym),
    field('nameCy', organisation.nameCy),
    field('aliases', organisation.aliases.join(', ')),
    field('kind', organisation.kind),
    tie('partOf', organisation.partOf),
    reverse('units', organisation.units, 'partOf'),
    tie('memberOf', organisation.memberOf),
    reverse('members', organisation.members, 'memberOf'),
    tie('areas', organisation.areas),
    reverse('sameBodyAs', organisation.sameBodyAs, 'sameBodyAs'),
    reverse('posts', organisation.posts, 'organisation'),
  ];
  return <RecordFacts facts={facts} />;
}
