// In which order organisations are listed: the greatest first or by the alphabet, what is unknown last, and by name where they are equal.
import { boardsOf, hoursOfOrganisation, loadOfOrganisation, missingCount, type Projection } from '../analysis/index.ts';
import type { Attested } from '../domain/landscape.ts';
import type { Id, Organisation } from '../domain/records.ts';
import type { Scoped } from './around.ts';
import { byName, collatorOf, nameIn } from './order.ts';
import { projectionOfItself } from './organisationTies.ts';
import { areaOf, organisationAnswer } from './records.ts';

type Figure = 'LOAD' | 'SEATS' | 'PEOPLE' | 'HOURS' | 'BUSIEST_SHARE' | 'MISSING';
export type OrganisationOrder = 'NAME' | 'KIND' | 'AREA' | Figure;

const figures: Record<Figure, (projection: Projection, organisation: Id) => number | null> = {
  LOAD: (projection, organisation) => boardsOf(projection, organisation).length,
  SEATS: (projection, organisation) => loadOfOrganisation(projection, organisation).seats,
  PEOPLE: (projection, organisation) => loadOfOrganisation(projection, organisation).people,
  HOURS: (projection, organisation) => hoursOfOrganisation(projection, organisation).hours,
  BUSIEST_SHARE: (projection, organisation) => hoursOfOrganisation(projection, organisation).busiestShare,
  MISSING: (projection, organisation) => missingCount(projection, organisation),
};

export function inOrganisationOrder(
  here: Scoped,
  organisations: readonly Attested<Organisation>[],
  order: OrganisationOrder,
): Attested<Organisation>[] {
  const named = byName(organisations, here.language);
  if (order === 'NAME') return named;
  if (order === 'KIND') return byText(here, named, ({ kind }) => kind);
  if (order === 'AREA') return byText(here, named, ({ areas: [area] }) => groundName(here, area));
  return byFigure(here, order === 'LOAD' ? byFigure(here, named, 'SEATS') : named, order);
}

function groundName(here: Scoped, area: Id | undefined): string | null {
  return area === undefined ? null : nameIn(here.language, areaOf(here, area));
}

function byFigure(here: Scoped, organisations: Attested<Organisation>[], figure: Figure): Attested<Organisation>[] {
  const keyed = organisations.map((record) => {
    const projection = projectionOfItself(organisationAnswer(here, record), here);
    return { record, value: figures[figure](projection, record.id) ?? Number.NEGATIVE_INFINITY };
  });
  return keyed.sort((a, b) => (a.value === b.value ? 0 : b.value - a.value)).map(({ record }) => record);
}

function byText(
  { language }: Scoped,
  organisations: Attested<Organisation>[],
  textOf: (record: Attested<Organisation>) => string | null,
): Attested<Organisation>[] {
  const { compare } = collatorOf(language);
  const keyed = organisations.map((record) => ({ record, text: textOf(record) }));
  keyed.sort((a, b) => (a.text === null || b.text === null ? nullLast(a.text, b.text) : compare(a.text, b.text)));
  return keyed.map(({ record }) => record);
}

const nullLast = (a: string | null, b: string | null): number => Number(a === null) - Number(b === null);
