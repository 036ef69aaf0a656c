export function OrganisationsView() { return null; }
