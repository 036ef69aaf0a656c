// Lost voice: a person, an organisation, an organisation on a theme, or a kind of organisation on a theme in an area, that had a seat before
// and has none after. Who is invited for a standing item has a voice in it. Time: what the plan touches, and once a scope all seats.
import type { Id } from '../../domain/records.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { themesAndBroader } from '../projection/within.ts';
import { areasOf } from './coverage.ts';
import type { Plan } from './plan.ts';
import { organisationsOn, peopleOn } from './roster.ts';

export interface LostVoices {
  readonly people: readonly Id[];
  readonly organisations: readonly Id[];
  readonly organisationThemes: readonly { readonly organisation: Id; readonly theme: Id }[];
  readonly kindThemeAreas: readonly { readonly kind: string; readonly theme: Id; readonly area: Id | null }[];
}

/** Who speaks for what on one board or in one standing item. */
export interface Speaking {
  readonly people: Iterable<Id>;
  readonly organisations: Iterable<Id>;
  readonly themes: ReadonlySet<Id>;
  readonly areas: readonly number[];
}

/** How many boards and items each voice is heard on, by what names it. */
type Voices = { readonly [K in keyof LostVoices]: Map<string, number> };

export function lostVoices(plan: Plan): LostVoices {
  const { before, after, touched, gone, items } = plan;
  const change = noVoices();
  for (const id of [...touched.keys(), ...gone.keys()]) count(before, change, speakingOn(before, id), -1);
  for (const id of touched.keys()) count(before, change, speakingOn(after, id), 1);
  for (const { board, roster } of items) {
    const speaking = {
      people: peopleOn(roster, before.days).keys(),
      organisations: organisationsOn(roster, before.days).keys(),
    };
    count(before, change, { ...speaking, ...covering(before, board) }, 1);
  }
  const was = before.keep(voicesOf);
  const { leaves } = before.keep(grounds);
  const lost = (of: keyof Voices) =>
    [...change[of]].filter(([key, by]) => by < 0 && (was[of].get(key) ?? 0) + by <= 0).map(([key]) => key.split('\0'));
  return {
    people: lost('people').map(([person = '']) => person),
    organisations: lost('organisations').map(([organisation = '']) => organisation),
    organisationThemes: lost('organisationThemes').map(([organisation = '', theme = '']) => ({ organisation, theme })),
    kindThemeAreas: lost('kindThemeAreas').map(([kind = '', theme = '', area = '']) => {
      return { kind, theme, area: leaves[Number(area)] ?? null };
    }),
  };
}

/** How many voices, of all kinds. */
export function voicesCount({ people, organisations, organisationThemes, kindThemeAreas }: LostVoices): number {
  return people.length + organisations.length + organisationThemes.length + kindThemeAreas.length;
}

/** Who had a seat and has none, and is invited to a board's meetings for a standing item instead. */
export function invitedInstead({ before, after, items }: Plan): Id[] {
  const invited = new Set(items.flatMap(({ roster }) => [...peopleOn(roster, before.days).keys()]));
  return [...invited].filter((id) => before.people.indexOfActor.has(id) && !after.people.indexOfActor.has(id));
}

function voicesOf(projection: Projection): Voices {
  const voices = noVoices();
  for (const { id } of projection.boards) count(projection, voices, speakingOn(projection, id), 1);
  return voices;
}

function noVoices(): Voices {
  return { people: new Map(), organisations: new Map(), organisationThemes: new Map(), kindThemeAreas: new Map() };
}

function count(projection: Projection, voices: Voices, speaking: Speaking | null, by: 1 | -1): void {
  if (speaking === null) return;
  for (const [of, key] of spoken(projection, speaking)) add(voices[of], key, by);
}

/** Each voice that is heard there, by a key of its own, and the theme on which an organisation speaks. */
export function* voicesThere(
  projection: Projection,
  speaking: Speaking,
): Generator<{ key: string; organisationOn: Id | null }> {
  for (const [of, key] of spoken(projection, speaking))
    yield { key: `${of}\0${key}`, organisationOn: of === 'organisationThemes' ? (key.split('\0')[1] ?? null) : null };
}

function* spoken({ workedOut }: Projection, speaking: Speaking): Generator<readonly [keyof Voices, string]> {
  const { people, organisations, themes, areas } = speaking;
  for (const person of people) yield ['people', person];
  for (const organisation of organisations) {
    yield ['organisations', organisation];
    const kind = workedOut.records.organisations.get(organisation)?.kind ?? null;
    for (const theme of themes) {
      yield ['organisationThemes', `${organisation}\0${theme}`];
      if (kind !== null) for (const area of areas) yield ['kindThemeAreas', `${kind}\0${theme}\0${area}`];
    }
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** null: it is none of the scope. */
export function speakingOn(projection: Projection, id: Id): Speaking | null {
  const index = projection.indexOfBoard.get(id);
  const board = index === undefined ? undefined : projection.boards[index];
  if (index === undefined || !board) return null;
  const { people, organisations } = projection;
  return {
    people: actorsOn(people, index),
    organisations: actorsOn(organisations, index),
    ...covering(projection, board),
  };
}

function covering(projection: Projection, board: { themes: readonly Id[]; areas: readonly Id[] }) {
  return {
    themes: themesAndBroader(projection.workedOut.records.themes, board.themes),
    areas: areasOf(projection, board),
  };
}

function* actorsOn({ actors, actorOfCell, boardStart }: TwoMode, board: number): Generator<Id> {
  for (let cell = at(boardStart, board); cell < at(boardStart, board + 1); cell++)
    yield actors[at(actorOfCell, cell)] ?? '';
}
