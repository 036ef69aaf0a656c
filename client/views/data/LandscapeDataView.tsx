import { usePlace } from '../../state/useBoardwalk.ts';
import { ChangePage } from './ChangePage.tsx';
import { ProposalPage } from './check/ProposalPage.tsx';
import { DataHome } from './DataHome.tsx';
import { DuplicatesPage } from './DuplicatesPage.tsx';
import { LogPage } from './LogPage.tsx';
import { SplitPage } from './split/SplitPage.tsx';
import { TemplatesPage } from './TemplatesPage.tsx';

/** What the landscape is made of: bringing more, what may stand there twice, and what has been changed. */
export function LandscapeDataView() {
  const { record, options } = usePlace();
  if (record === 'duplicates') return <DuplicatesPage />;
  if (record === 'split') return <SplitPage />;
  if (record === 'templates') return <TemplatesPage />;
  if (record === 'log') return options.change ? <ChangePage key={options.change} id={options.change} /> : <LogPage />;
  return record === null ? <DataHome /> : <ProposalPage key={record} id={record} />;
}
