import { useTranslation } from 'react-i18next';
import { PersonPageDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useScope, useTimelessScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceCard } from '../../ui/EvidenceCard.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { PersonSide } from './PersonSide.tsx';
import type { PersonShown } from './personShown.ts';
import { SeatsOverTime } from './SeatsOverTime.tsx';

/** One person: what they carry, seats over time, posts, attendance, and who says so. */
export function PersonPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  // The picture is of all times, with the as-of date drawn into it; the figures are of the scope.
  const answer = useAnswer(PersonPageDocument, { id, scope: useScope(), always: useTimelessScope() });
  const person = answer.data?.node?.__typename === 'Person' ? answer.data.node : null;
  const [first] = person?.tenures ?? [];
  const post = [first?.post?.name, first?.organisation?.name].filter(Boolean).join(', ');
  const called = person?.aliases.length ? t('people:alsoCalled', { names: person.aliases.join(', ') }) : null;
  return (
    <Page
      title={person ? [person.honorific, person.name].filter(Boolean).join(' ') : t('words:kind.Person')}
      about={[post, called].filter(Boolean).join(' · ') || null}
      back={{ href: href({ record: null }), label: t('people:back') }}
      actions={
        <>
          <a className="btn" href={href({ view: 'network', selection: [id], options: { of: 'people', around: id } })}>
            {t('record:inNetwork')}
          </a>
          <a className="btn" href={href({ selection: [id] })}>
            {t('people:openPanel')}
          </a>
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {() => (person ? <Shown person={person} /> : <Empty>{t('record:gone')}</Empty>)}
      </Answered>
    </Page>
  );
}

function Shown({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <div className="stack">
      <Load person={person} />
      <div className="columns">
        <SeatsOverTime seats={person.seats} groups={person.load.groups} />
        <div className="stack">
          <PersonSide person={person} />
          <EvidenceCard
            title={t('record:whoSaysSo')}
            items={person.evidence}
            lastChecked={person.lastChecked}
            sourceHref={(source) => href({ selection: [source] })}
            rest={{
              href: href({ selection: [person.id] }),
              label: (count) => t('people:moreEvidence', { count }),
            }}
          />
        </div>
      </div>
    </div>
  );
}

function Load({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const { load } = person;
  const known = (value: number | null) => (value === null ? null : formatMeasure(value));
  const opens = href({ selection: [person.id] });
  const figures = [
    { id: 'boards', measures: ['boards'], value: formatNumber(load.boards), note: t('people:note.boards') },
    { id: 'atOnce', measures: ['boardsAtOnce'], value: formatNumber(load.boardsAtOnce), note: t('people:note.atOnce') },
    {
      id: 'effective',
      measures: ['effectiveBoards'],
      value: formatNumber(load.effectiveBoards, 1),
      note: t('people:note.effective', { count: load.boards }),
    },
    {
      id: 'similar',
      measures: ['similarBoards'],
      value: formatNumber(load.similarBoards),
      note: t('people:note.similar', { count: load.groups.length }),
    },
    {
      id: 'meetings',
      measures: ['meetingsPerYear'],
      value: known(load.meetingsPerYear),
      note: t('people:note.meetings'),
    },
    { id: 'hours', measures: ['hoursPerYear'], value: known(load.hoursPerYear), note: t('people:note.hours') },
  ];
  return (
    <Figures figures={figures.map((figure) => ({ ...figure, label: t(`people:column.${figure.id}`), href: opens }))} />
  );
}
