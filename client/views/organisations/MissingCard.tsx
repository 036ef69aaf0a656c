import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { asFraction } from '../../ui/asFraction.ts';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { absenceNotes, whyUnknown } from './absence.ts';
import type { Limits, OrganisationShown } from './organisationShown.ts';
import { idOfTitle, PartTitle } from './PartTitle.tsx';
import { idOfPart } from './usePart.ts';

type Missing = NonNullable<OrganisationShown['load']['missing']>[number];

/** More names than these would be a paragraph: the network has them all. */
const mostNames = 12;

/** Boards on which most of its peers sit and it does not, with who they are; or why nobody can say. */
export function MissingCard({ organisation, limits }: { organisation: OrganisationShown; limits: Limits }) {
  const { t } = useTranslation();
  const href = useHref();
  const { missing, peers, boards } = organisation.load;
  const most = asFraction(limits.missingShare);
  return (
    <section className="card" id={idOfPart('missing')} tabIndex={-1} aria-labelledby={idOfTitle('missing')}>
      <div className="card-head">
        <PartTitle part="missing" organisation={organisation}>
          {t('organisations:missing.title')}
        </PartTitle>
      </div>
      {missing ? (
        <>
          {missing.length > 0 ? null : boards > 0 ? (
            <Empty action={null}>{t('organisations:missing.none', most)}</Empty>
          ) : (
            <Empty>{t('organisations:missing.noBoard', most)}</Empty>
          )}
          <ul className="missing-list">
            {missing.map((one) => (
              <Absence key={one.board.id} missing={one} organisation={organisation} />
            ))}
          </ul>
        </>
      ) : (
        <Empty>
          {t(`organisations:missing.unknown.${whyUnknown(organisation)}`, { least: formatNumber(limits.missingPeers) })}
        </Empty>
      )}
      {peers.length > 0 ? (
        <p className="xs t3 missing-peers">
          {t('organisations:missing.peersAre', { number: formatNumber(peers.length) })}{' '}
          <LinkedNames of={peers} hrefOf={(id) => href({ selection: [id] })} most={mostNames} />
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
            <LinkedNames of={peers} hrefOf={(id) => href({ selection: [id] })} most={mostNames} />
          </span>
        ) : null}
      </p>
      {absenceNotes(missing, organisation).map((note) => (
        <p key={note} className="xs t3">
          {t(`organisations:missing.note.${note}`)}{' '}
          {note === 'collective' ? (
            <LinkedNames of={collectives} hrefOf={(id) => href({ selection: [id] })} most={mostNames} />
          ) : null}
        </p>
      ))}
    </li>
  );
}
