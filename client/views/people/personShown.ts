import type { PersonPageQuery } from '../../api/operations.generated.ts';

/** A person as the page shows it. */
export type PersonShown = Extract<PersonPageQuery['node'], { __typename: 'Person' }>;
