import { Combine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PairDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tryStep } from '../../state/tryStep.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { Venn } from '../../ui/Venn.tsx';
import { type Pair, PairMeasures } from '../../views/overlaps/PairMeasures.tsx';
import { PairVerdict } from '../../views/overlaps/PairVerdict.tsx';
import { pairPeople } from '../../views/overlaps/pairPeople.ts';
import { RecordLink, RecordLinks } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';

/** What two boards have in common. */
export function PairRecord({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(PairDocument, { a, b, scope: useScope() });
  return (
    <Answered answer={answer} lines={9}>
      {({ overlap }) => <Shown pair={overlap} />}
    </Answered>
  );
}

function Shown({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const href = useHref();
  const { a, b, sharedPeople, sizeA, sizeB, organisations, themes, areas, relation } = pair;
  return (
    <RecordShell
      icon={Combine}
      kind={t('record:pair')}
      figure={<Venn onlyA={sizeA - sharedPeople} both={sharedPeople} onlyB={sizeB - sharedPeople} />}
      title={
        <>
          <RecordName of={a} />
          <RecordName of={b} />
        </>
      }
      about={
        <>
          {t('record:sizes', { a: sizeA, b: sizeB })}
          {relation ? ` · ${t(`words:relation.${relation}`)}` : null}
        </>
      }
      tabs={[
        {
          id: 'common',
          label: t('record:inCommon'),
          content: (
            <>
              <PairVerdict pair={pair} />
              <PairMeasures pair={pair} className="measures-grid" />
              {pair.undated ? <p className="xs t3">{t('overlaps:undated')}</p> : null}
              <h3>{t('overlaps:onBoth')}</h3>
              <People pair={pair} />
            </>
          ),
        },
        {
          id: 'organisations',
          label: t('words:kinds.Organisation'),
          count: organisations.length,
          content: <List of={organisations} none={t('overlaps:noOrganisations')} />,
        },
        {
          id: 'remit',
          label: t('overlaps:remit'),
          count: themes.length + areas.length,
          content: (
            <>
              <h3>{t('words:kinds.Theme')}</h3>
              <List of={themes} none={t('overlaps:noThemes')} />
              <h3>{t('words:kinds.Area')}</h3>
              <List of={areas} none={t('overlaps:noAreas')} />
            </>
          ),
        },
      ]}
      actions={
        <>
          <a className="btn primary" href={href({ view: 'overlaps', record: `${a.id}~${b.id}`, selection: [] })}>
            {t('record:sideBySide')}
          </a>
          <a className="btn" href={href(tryStep('merge', [a.id, b.id]))}>
            {t('record:tryMerging')}
          </a>
          <a className="btn" href={href(tryStep('nest', [a.id, b.id]))}>
            {t('record:tryNesting')}
          </a>
          <RecordLinksOfBoards pair={pair} />
        </>
      }
    />
  );
}

function RecordLinksOfBoards({ pair: { a, b } }: { pair: Pair }) {
  return (
    <span className="xs">
      <RecordLinks of={[a, b]} />
    </span>
  );
}

function People({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const people = pairPeople(pair);
  if (people.length === 0) return <Empty>{t('overlaps:nobody')}</Empty>;
  return (
    <ul className="items">
      {people.map((person) => (
        <li key={person.id}>
          <span className="first">
            <CertaintyGlyph certainty={person.certainty} />
            <RecordLink of={person} quiet />
            <span className="space" />
            <CertaintyTag certainty={person.certainty} />
          </span>
          <span className="second lone">
            {person.organisations.length > 0 ? <RecordLinks of={person.organisations} /> : t('overlaps:forNobody')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function List({ of, none }: { of: readonly { id: string; name: string; nameCy?: string | null }[]; none: string }) {
  if (of.length === 0) return <Empty>{none}</Empty>;
  return (
    <ul className="items">
      {of.map((one) => (
        <li key={one.id}>
          <RecordLink of={one} quiet />
        </li>
      ))}
    </ul>
  );
}
