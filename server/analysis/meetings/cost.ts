// cost: person-hours × a stated rate, in whatever the rate is stated in. 0 and up; null when the person-hours are unknown.

export function costOf(personHours: number | null, ratePerHour: number): number | null {
  return personHours === null ? null : personHours * ratePerHour;
}
