import { usePlace } from '../../state/useBoardwalk.ts';
import { BoardsPage } from './BoardsPage.tsx';
import { ChangesPage } from './ChangesPage.tsx';
import { FindingsPage } from './FindingsPage.tsx';
import { LandscapeHome } from './LandscapeHome.tsx';
import { QualityPage } from './QualityPage.tsx';

/** The whole at a glance, all that was found, the boards or records that a number counts, or what changed. */
export function LandscapeView() {
  const { record } = usePlace();
  if (record === 'findings') return <FindingsPage />;
  if (record === 'boards') return <BoardsPage />;
  if (record === 'changes') return <ChangesPage />;
  if (record === 'quality') return <QualityPage />;
  return <LandscapeHome />;
}
