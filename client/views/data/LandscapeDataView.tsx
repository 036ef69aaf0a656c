import { usePlace } from '../../state/useBoardwalk.ts';
import { ProposalPage } from './check/ProposalPage.tsx';
import { DataHome } from './DataHome.tsx';
import { DuplicatesPage } from './DuplicatesPage.tsx';
import { LogPage } from './LogPage.tsx';
import { TemplatesPage } from './TemplatesPage.tsx';

/** What the landscape is made of: bringing more, what may stand there twice, and what has been changed. */
export function LandscapeDataView() {
  const { record } = usePlace();
  if (record === 'duplicates') return <DuplicatesPage />;
  if (record === 'templates') return <TemplatesPage />;
  if (record === 'log') return <LogPage />;
  return record === null ? <DataHome /> : <ProposalPage key={record} id={record} />;
}
