import { usePlace } from '../../state/useBoardwalk.ts';
import { OrganisationPage } from './OrganisationPage.tsx';
import { OrganisationsTable } from './OrganisationsTable.tsx';

/** All organisations represented on a board, or one of them. */
export function OrganisationsView() {
  const { record } = usePlace();
  return record ? <OrganisationPage key={record} id={record} /> : <OrganisationsTable />;
}
