import { useTranslation } from 'react-i18next';
import { PersonPageDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useLanguage, useScope, useTimelessScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { besideName } from '../../ui/besideName.ts';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceCard } from '../../ui/EvidenceCard.tsx';
import { Page } from '../../ui/Page.tsx';
import { nameIn } from '../../ui/RecordName.tsx';
import { ClashesCard } from './ClashesCard.tsx';
import { DeputiesCard } from './DeputiesCard.tsx';
import { DiaryCard } from './DiaryCard.tsx';
import { PersonFigures } from './PersonFigures.tsx';
import { PersonSide } from './PersonSide.tsx';
import type { PersonShown } from './personShown.ts';
import { SeatsOverTime } from './SeatsOverTime.tsx';
import './person.css';

/** One person: what they carry, seats over time, what takes their time, who could deputise, and who says so. */
export function PersonPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  // The picture is of all times, with the as-of date drawn into it; the figures are of the scope.
  const answer = useAnswer(PersonPageDocument, { id, scope: useScope(), always: useTimelessScope() });
  const person = answer.data?.node?.__typename === 'Person' ? answer.data.node : null;
  const [first] = person?.tenures ?? [];
  const post = besideName(person?.name ?? '', [
    first?.post?.name,
    first?.organisation && nameIn(first.organisation, language),
  ]);
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
        {() => (person ? <Shown person={person} /> : <Empty action={null}>{t('record:gone')}</Empty>)}
      </Answered>
    </Page>
  );
}

function Shown({ person }: { person: PersonShown }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <div className="stack">
      <PersonFigures load={person.load} />
      <div className="columns">
        <div className="stack">
          <SeatsOverTime person={person} />
          <DiaryCard id={person.id} />
        </div>
        <div className="stack">
          <ClashesCard id={person.id} />
          <DeputiesCard id={person.id} />
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
          <PersonSide person={person} />
        </div>
      </div>
    </div>
  );
}
