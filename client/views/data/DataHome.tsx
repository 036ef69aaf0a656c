import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page.tsx';
import './data.css';
import { DuplicatesCard } from './DuplicatesCard.tsx';
import { LastChangesCard } from './LastChangesCard.tsx';
import { SignatureCard } from './SignatureCard.tsx';

/*
 *  .columns
 *    LastChangesCard      DuplicatesCard
 *                         SignatureCard
 */
export function DataHome() {
  const { t } = useTranslation();
  return (
    <Page title={t('app:view.data')} about={t('data:about')}>
      <div className="columns">
        <div className="stack">
          <LastChangesCard />
        </div>
        <div className="stack">
          <DuplicatesCard />
          <SignatureCard />
        </div>
      </div>
    </Page>
  );
}
