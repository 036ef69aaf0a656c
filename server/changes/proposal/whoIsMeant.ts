// Names that nothing in the landscape is called: whom or what of the landscape each may mean. What cannot stand alone (a family name, initials,
// a name that several have) needs a decision; of any other name the likeliest is shown, and the record is made.
import { doubt } from '../../domain/doubt.ts';
import { inTurns } from '../../domain/inTurns.ts';
import type { Id } from '../../domain/records.ts';
import { BodyMatcher } from '../../matching/bodyMatcher.ts';
import { listedFrom } from '../../matching/oddsThatMatch.ts';
import { readErasures } from '../../store/erasures.ts';
import type { Reading } from '../../store/openStore.ts';
import { doubtErased } from './doubtErased.ts';
import type { Entity, KnownName } from './entity.ts';
import type { Heed } from './heed.ts';
import { candidateOf, type MayBe, type Meant, mostCandidates, type Named } from './meant.ts';
import { peopleMeant } from './peopleMeant.ts';

/** Also takes for one that is there whatever the same words were taken for before. */
export async function whoIsMeant(on: Reading, named: Named, heed: Heed): Promise<Meant> {
  const { resolution, names } = named;
  const unknown = resolution.entities().filter(({ match }) => match === null);
  const fresh = unknown.filter(({ mention }) => mention.ref.idText === null);
  const of = (kind: Entity['kind']): Entity[] => fresh.filter((entity) => entity.kind === kind);
  const meant = new Map([
    ...(await peopleMeant(on, named, { fresh: of('PERSON'), heed })),
    ...(await inTurns(bodiesMeant(of('ORGANISATION'), names.ORGANISATION), () => heed('NAMING', 0, null))),
    ...(await inTurns(bodiesMeant(of('BOARD'), names.BOARD), () => heed('NAMING', 0, null))),
  ]);
  // By whichever id a file tells them.
  const people = unknown.filter(({ kind }) => kind === 'PERSON');
  return doubtErased(meant, people, people.length === 0 ? [] : await readErasures(on));
}

function* bodiesMeant(fresh: readonly Entity[], known: readonly KnownName[]): Generator<undefined, Map<Id, MayBe>> {
  const meant = new Map<Id, MayBe>();
  if (fresh.length === 0 || known.length === 0) return meant;
  const called = ({ id, name, others }: Pick<KnownName, 'id' | 'name' | 'others'>) => ({
    id,
    name,
    others,
    acronym: null,
    areas: new Set<Id>(),
    people: new Set<Id>(),
  });
  const there = new Set(known.map(({ id }) => id));
  const matcher = new BodyMatcher([...known, ...fresh.map(({ id, name }) => ({ id, name, others: [] }))].map(called));
  for (const { id, name, namesakes } of fresh) {
    const found = matcher.candidates(id, (other) => there.has(other));
    const likely = found.filter((each) => each.score >= listedFrom || namesakes.includes(each.id));
    const doubts = namesakes.length > 0 ? [doubt(null, 'candidates', { name, count: namesakes.length })] : [];
    if (likely.length > 0) meant.set(id, { candidates: likely.slice(0, mostCandidates).map(candidateOf), doubts });
    yield;
  }
  return meant;
}
