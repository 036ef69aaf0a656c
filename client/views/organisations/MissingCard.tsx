import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { absenceNotes, whyUnknown } from './absence.ts';
import type { OrganisationShown } from './organisationShown.ts';
import { idOfPart } from './usePart.ts';

type Missing = NonNullable<OrganisationShown['load']['missing']>[number];

/** More names than these would be a paragraph: the network has them all. */
const most = 12;

/** Boards on which two thirds of its peers sit and it does not, with who they are; or why nobody can say. */
export function MissingCard({ organisation }: { organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const { missing, peers } = organisation.load;
  return (
    <section className="card" id={idOfPart('missing')} tabIndex={-1} aria-labelledby="organisation-missing-title">
      <div className="card-head">
        <h2 id="organisation-missing-title">{t('organisations:missing.title')}</h2>
      </div>
      {missing ? (
        <>
          {missing.length === 0 ? <Empty>{t('organisations:missing.none')}</Empty> : null}
          <ul className="missing-list">
            {missing.map((one) => (
              <Absence key={one.board.id} missing={one} organisation={organisation} />
            ))}
          </ul>
        </>
      ) : (
        <Empty>{t(`organisations:missing.unknown.${whyUnknown(organisation)}`)}</Empty>
      )}
      {peers.length > 0 ? (
        <p className="xs t3 missing-peers">
          {t('organisations:missing.peersAre', { number: formatNumber(peers.length) })}{' '}
          <LinkedNames of={peers} hrefOf={(id) => href({ selection: [id] })} most={most} />
        </p>
      ) : null}
    </section>
  );
}

function Absence({ missing, organisation }: { missing: Missing; organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const { board, peers, collectives } = missing;
  const of = organisation.load.peers.length;
  return (
    <li>
      <p className="missing-head">
        <a href={href({ selection: [board.id] })}>
          <RecordName of={board} />
        </a>
        {board.tier ? <span className="xs t3">{t(`words:tier.${board.tier}`)}</span> : null}
      </p>
      <p className="missing-there n">
        <ShareBar
          value={peers.length}
          most={of}
          text={t('organisations:missing.there', {
            count: of,
            there: formatNumber(peers.length),
            of: formatNumber(of),
          })}
        />
        {peers.length < of ? (
          <span className="xs t2">
            <LinkedNames of={peers} hrefOf={(id) => href({ selection: [id] })} most={most} />
          </span>
        ) : null}
      </p>
      {absenceNotes(missing, organisation).map((note) => (
        <p key={note} className="xs t3">
          {t(`organisations:missing.note.${note}`)}{' '}
          {note === 'collective' ? (
            <LinkedNames of={collectives} hrefOf={(id) => href({ selection: [id] })} most={most} />
          ) : null}
        </p>
      ))}
    </li>
  );
}
