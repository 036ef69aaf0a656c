import type { OrganisationPageQuery } from '../../api/operations.generated.ts';

/** From which share of its peers on it is missing where they sit, and how many peers it takes to say. */
export type Limits = OrganisationPageQuery['thresholds'];

/** An organisation as its page shows it. */
export type OrganisationShown = Extract<OrganisationPageQuery['node'], { __typename: 'Organisation' }>;
