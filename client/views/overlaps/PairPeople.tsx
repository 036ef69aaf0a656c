import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import type { Pair } from './PairMeasures.tsx';
import { type PairPerson, pairPeople } from './pairPeople.ts';

/** Who is on both and for whom, with the seats on each side by side. */
export function PairPeople({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const href = useHref();
  const people = pairPeople(pair);
  return (
    <section className="card" aria-label={t('overlaps:onBoth')}>
      <div className="card-head">
        <h2>{t('overlaps:onBoth')}</h2>
        <span className="xs t3 n">
          {t('overlaps:onBothStated', { stated: pair.statedPeople, inferred: pair.sharedPeople - pair.statedPeople })}
        </span>
      </div>
      {people.length === 0 ? (
        <Empty>{t('overlaps:nobody')}</Empty>
      ) : (
        <table className="table pair-table">
          <thead>
            <tr>
              <th scope="col">{t('words:kind.Person')}</th>
              <th scope="col">
                <RecordName of={pair.a} />
              </th>
              <th scope="col">
                <RecordName of={pair.b} />
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <span className="row">
                    <CertaintyGlyph certainty={person.certainty} />
                    <a href={href({ selection: [person.id] })}>{person.name}</a>
                    <CertaintyTag certainty={person.certainty} />
                  </span>
                  <span className="pair-for xs t3">
                    {person.organisations.length > 0
                      ? person.organisations.map((one, index) => (
                          <span key={one.id}>
                            {index > 0 ? ', ' : null}
                            <RecordName of={one} />
                          </span>
                        ))
                      : t('overlaps:forNobody')}
                  </span>
                </th>
                <td>
                  <RecordName of={pair.a} className="pair-board xs t3" />
                  <Seats of={person.onA} />
                </td>
                <td>
                  <RecordName of={pair.b} className="pair-board xs t3" />
                  <Seats of={person.onB} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Seats({ of }: { of: PairPerson['onA'] }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  return of.map((seat) => (
    <p key={seat.id} className="pair-seat n">
      <a className="figure-link" href={href({ selection: [seat.id] })}>
        {t(`words:role.${seat.role}`)}
      </a>
      <span className="xs t2">{spells(seat.spells)}</span>
      <CertaintyTag certainty={seat.certainty} />
    </p>
  ));
}
