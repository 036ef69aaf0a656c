import { useTranslation } from 'react-i18next';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { AddCard } from './AddCard.tsx';
import { BringCard } from './bring/BringCard.tsx';
import { ImportsCard } from './bring/ImportsCard.tsx';
import './data.css';
import { DoneBar } from './DoneBar.tsx';
import { DuplicatesCard } from './DuplicatesCard.tsx';
import { KnownCard } from './KnownCard.tsx';
import { LastChangesCard } from './LastChangesCard.tsx';
import { SignatureCard } from './SignatureCard.tsx';
import { StartEmptyCard } from './StartEmptyCard.tsx';
import { useDone } from './useDone.ts';

/*
 *  .columns
 *    BringCard            ImportsCard
 *    AddCard              DuplicatesCard
 *    LastChangesCard      KnownCard
 *                         SignatureCard
 *                         StartEmptyCard
 */
export function DataHome() {
  const { t } = useTranslation();
  const { rolesOnly } = usePlace();
  const [done, tell] = useDone();
  return (
    <Page title={t('app:view.data')} about={t('data:about')}>
      <DoneBar done={done} tell={tell} />
      <div className="columns">
        <div className="stack">
          {rolesOnly ? (
            <Nameless />
          ) : (
            <>
              <BringCard />
              <AddCard />
            </>
          )}
          <LastChangesCard />
        </div>
        <div className="stack">
          {rolesOnly ? null : (
            <>
              <ImportsCard />
              <DuplicatesCard />
            </>
          )}
          <KnownCard />
          {rolesOnly ? null : (
            <>
              <SignatureCard />
              <StartEmptyCard tell={tell} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

/** Who is who cannot be told of people without names, so nothing is brought in or decided. */
function Nameless() {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <section className="card">
      <Empty
        action={
          <a className="btn" href={href({ rolesOnly: false })}>
            {t('app:share.seeNames')}
          </a>
        }
      >
        {t('data:nameless')}
      </Empty>
    </section>
  );
}
