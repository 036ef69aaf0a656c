import { usePlace } from '../../state/useBoardwalk.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonPage } from './PersonPage.tsx';

/** Everybody with a counting seat, or one person. */
export function PeopleView() {
  const { record } = usePlace();
  return record ? <PersonPage key={record} id={record} /> : <PeopleTable />;
}
