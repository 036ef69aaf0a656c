/** The measure of the registry that each figure of an organisation is. */
export const measureOf = {
  boards: 'organisationBoards',
  seats: 'organisationSeats',
  people: 'organisationPeople',
  hours: 'organisationHours',
  busiest: 'organisationBusiestShare',
  missing: 'organisationMissing',
} as const;
