import type { OrganisationPageQuery } from '../../api/operations.generated.ts';

/** An organisation as its page shows it. */
export type OrganisationShown = Extract<OrganisationPageQuery['node'], { __typename: 'Organisation' }>;
