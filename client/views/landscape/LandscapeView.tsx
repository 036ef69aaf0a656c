import { usePlace } from '../../state/useBoardwalk.ts';
import { BoardsPage } from './BoardsPage.tsx';
import { FindingsPage } from './FindingsPage.tsx';
import { LandscapeHome } from './LandscapeHome.tsx';

/** The whole at a glance, all that was found, or the boards that a number counts. */
export function LandscapeView() {
  const { record } = usePlace();
  if (record === 'findings') return <FindingsPage />;
  if (record === 'boards') return <BoardsPage />;
  return <LandscapeHome />;
}
