// What is known of a person besides the name, as far as it tells whether two records are of one.
import { type MatchReason, speaksAgainst, speaksFor } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import { languageOfBody } from './bodyNames.ts';
import type { NameForm } from './nameForms.ts';
import { signs } from './oddsThatMatch.ts';
import { foldWord } from './personName.ts';

export interface PersonFacts {
  id: Id;
  name: string;
  aliases: readonly string[];
  honorific: string | null;
  organisations: ReadonlySet<Id>;
  posts: ReadonlySet<Id>;
  boards: ReadonlySet<Id>;
  /** The meetings at which the person was, by id. */
  present: ReadonlyMap<Id, Occasion>;
}

export interface Occasion {
  /** In ISO form, to the day. */
  date: string;
  /** `13:30` */
  start: string | null;
  end: string | null;
}

/** How many people each body, post and board has, of how many, and what they are called. */
export interface Surroundings {
  people: number;
  peopleOf(id: Id): number;
  nameOf(id: Id): string;
  /** The record that stands for the body, where several are on record under each other's names. */
  bodyOf(id: Id): Id;
}

interface Sign {
  logOdds: number;
  reasons: MatchReason[];
}
const nothing: Sign = { logOdds: 0, reasons: [] };

/** All that speaks for and against it besides the names. */
export function compareFacts(a: PersonFacts, b: PersonFacts, around: Surroundings): Sign {
  const found = [
    sharedOrganisation(a, b, around),
    shared(a.posts, b.posts, around, signs.postShared, signs.postMost, (post) => speaksFor('postSame', { post })),
    shared(a.boards, b.boards, around, signs.boardShared, signs.boardMost, (board) =>
      speaksFor('boardSame', { board }),
    ),
    presences(a, b),
  ];
  return {
    logOdds: found.reduce((sum, { logOdds }) => sum + logOdds, 0),
    reasons: found.flatMap(({ reasons }) => reasons),
  };
}

/** By what they are addressed: Mr is not Mrs. */
export function compareTitles(a: readonly string[], b: readonly string[]): Sign {
  const [one, other] = [genderOf(a), genderOf(b)];
  if (one === null || other === null || one.gender === other.gender) return nothing;
  const reason = speaksAgainst('titleOther', { one: one.title, other: other.title });
  return { logOdds: Math.log(signs.titleOther), reasons: [reason] };
}

/** All titles of a person: those on record, and those within the names. */
export function titlesOf({ honorific }: Pick<PersonFacts, 'honorific'>, names: readonly NameForm[]): string[] {
  return [...(honorific === null ? [] : [honorific]), ...names.flatMap(({ parsed }) => parsed.honorifics)];
}

function sharedOrganisation(a: PersonFacts, b: PersonFacts, around: Surroundings): Sign {
  if (a.organisations.size === 0 || b.organisations.size === 0) return nothing;
  const [ofOne, ofOther] = [a, b].map(
    ({ organisations }) => new Set([...organisations].map((id) => around.bodyOf(id))),
  );
  const found = shared(
    ofOne ?? a.organisations,
    ofOther ?? b.organisations,
    around,
    signs.organisationShared,
    signs.organisationMost,
    (organisation) => speaksFor('organisationSame', { organisation }),
  );
  if (found.reasons.length > 0) return found;
  if (areInTwoLanguages(a.organisations, b.organisations, around)) return nothing;
  return { logOdds: Math.log(signs.organisationOther), reasons: [speaksAgainst('organisationOther', {})] };
}

/** Of a body named in Welsh and one named in English nobody can say that they are two. */
function areInTwoLanguages(one: ReadonlySet<Id>, other: ReadonlySet<Id>, around: Surroundings): boolean {
  const others = [...other].map((id) => languageOfBody(around.nameOf(id)));
  return [...one].some((id) => {
    const language = languageOfBody(around.nameOf(id));
    return language !== null && others.some((another) => another !== null && another !== language);
  });
}

/** The rarest of what both have counts: a small body tells more than a large one. */
function shared(
  a: ReadonlySet<Id>,
  b: ReadonlySet<Id>,
  around: Surroundings,
  share: number,
  most: number,
  reason: (name: string) => MatchReason,
): Sign {
  const common = [...a].filter((id) => b.has(id));
  const [rarest] = common.toSorted((one, other) => around.peopleOf(one) - around.peopleOf(other));
  if (rarest === undefined) return nothing;
  const chance = Math.max(0.5, around.peopleOf(rarest) - 2) / around.people;
  const times = Math.min(most, Math.max(1, share / chance));
  return { logOdds: Math.log(times), reasons: [reason(around.nameOf(rarest))] };
}

/** Two who were at one meeting are two; nobody is in two places at once. */
function presences(a: PersonFacts, b: PersonFacts): Sign {
  let together = 0;
  let apart: string | null = null;
  for (const [meeting, occasion] of a.present) {
    if (b.present.has(meeting)) together += 1;
    else for (const other of b.present.values()) if (isAtOnce(occasion, other)) apart = occasion.date;
  }
  const reasons: MatchReason[] = [];
  if (together > 0) reasons.push(speaksAgainst('bothPresent', { count: together }));
  if (apart !== null) reasons.push(speaksAgainst('twoPlaces', { date: apart }));
  const logOdds = (together > 0 ? Math.log(signs.bothPresent) : 0) + (apart === null ? 0 : Math.log(signs.twoPlaces));
  return { logOdds, reasons };
}

/** Only where the hours are known: two meetings of one day may follow each other. */
function isAtOnce(one: Occasion, other: Occasion): boolean {
  if (one.date !== other.date || one.date.length < 10 || one.start === null || other.start === null) return false;
  return one.start < (other.end ?? `${other.start}~`) && other.start < (one.end ?? `${one.start}~`);
}

const male = new Set('mr sir lord baron viscount earl syr arglwydd arg br bnr father'.split(' '));
const female = new Set(
  'mrs ms miss dame lady baroness arglwyddes barwnes farwnes fonesig bonesig bns sister'.split(' '),
);

function genderOf(titles: readonly string[]): { gender: 'male' | 'female'; title: string } | null {
  for (const title of titles)
    for (const word of title.split(' ').map(foldWord)) {
      if (male.has(word)) return { gender: 'male', title };
      if (female.has(word)) return { gender: 'female', title };
    }
  return null;
}
