// Who is or was in which post, or of which organisation, and when.
import type { Attested } from '../domain/landscape.ts';
import type { Tenure } from '../domain/records.ts';
import type { OrganisationAnswer, PersonAnswer, PostAnswer, TenureAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { ScopeInput } from './readScope.ts';
import { namedOf, organisationOf, postOf, tenureAnswer } from './records.ts';
import { type SpellAnswer, spellsIn } from './spells.ts';

type Asked = ScopeInput | null | undefined;

export function tenuresOfPerson(person: PersonAnswer, asked: Asked): TenureAnswer[] {
  return tenuresIn(person.around.current.ties.tenuresOfPerson.get(person.id) ?? [], inScope(person.around, asked));
}

export function tenuresOfPost(post: PostAnswer, asked: Asked): TenureAnswer[] {
  return tenuresIn(post.around.current.ties.tenuresOfPost.get(post.id) ?? [], inScope(post.around, asked));
}

export function tenuresOfOrganisation(organisation: OrganisationAnswer, asked: Asked): TenureAnswer[] {
  const { around, id } = organisation;
  return tenuresIn(around.current.ties.tenuresOfOrganisation.get(id) ?? [], inScope(around, asked));
}

/** The posts that a person holds on a day in scope, announced ones left out. */
export function postsOfPerson(person: PersonAnswer, asked: Asked): PostAnswer[] {
  const held = tenuresOfPerson(person, asked).filter((tenure) => !tenure.planned);
  const ids = new Set(held.flatMap((tenure) => tenure.post ?? []));
  return namedOf(inScope(person.around, asked), ids, postOf);
}

/** The organisations that a person is of on a day in scope, that of the latest tenure first. */
export function organisationsOfPerson(person: PersonAnswer, asked: Asked): OrganisationAnswer[] {
  const here = inScope(person.around, asked);
  const held = tenuresOfPerson(person, asked).filter((tenure) => !tenure.planned);
  const ids = new Set(held.flatMap((tenure) => organisationOfTenure(tenure)?.id ?? []));
  return Array.from(ids, (id) => organisationOf(here, id));
}

/** The one that the person is of, else that of the post. */
export function organisationOfTenure(tenure: TenureAnswer): OrganisationAnswer | null {
  const { around } = tenure;
  const id = tenure.organisation ?? (tenure.post === null ? null : postOf(around, tenure.post).organisation);
  return id === null ? null : organisationOf(around, id);
}

export function spellsOfTenure(tenure: TenureAnswer, asked: Asked): SpellAnswer[] {
  const here = inScope(tenure.around, asked);
  return spellsIn(daysOfTenure(tenure, here), here.scope);
}

function daysOfTenure(tenure: Tenure, here: Scoped) {
  return projectionOf(here).workedOut.spellsOfTenure.get(tenure.id) ?? [];
}

// Latest first; an announced one has no days and is listed all the same.
function tenuresIn(tenures: readonly Attested<Tenure>[], here: Scoped): TenureAnswer[] {
  const { scope } = here;
  return tenures
    .filter((tenure) => scope.certainty !== 'STATED_ONLY' || tenure.certainty === 'STATED')
    .map((tenure) => ({ tenure, days: daysOfTenure(tenure, here) }))
    .filter(({ tenure, days }) => tenure.planned || spellsIn(days, scope).length > 0)
    .sort(
      (a, b) =>
        (b.days.at(-1)?.to ?? Infinity) - (a.days.at(-1)?.to ?? Infinity) || (a.tenure.id < b.tenure.id ? -1 : 1),
    )
    .map(({ tenure }) => tenureAnswer(here, tenure));
}
