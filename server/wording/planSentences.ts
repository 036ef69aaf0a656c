// Steps, problems and guardrails of a scenario as sentences: names come from whoever asks, since people may be called by their roles.
import type { Id } from '../domain/records.ts';
import type { GuardrailBroken, StepAction, StepProblem } from '../domain/scenario.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { plansCy } from './plansCy.ts';
import { type PlanSentence, plansEn } from './plansEn.ts';

const templates: Record<Language, Record<PlanSentence, string>> = { en: plansEn, cy: plansCy };

/** What a record is called; null: it is gone. */
export type NameOf = (id: Id) => string | null;

interface Telling {
  nameOf: NameOf;
  language: Language;
}

export function stepSentence(action: StepAction, telling: Telling): string {
  const say = (sentence: PlanSentence, ids: Record<string, Id>, more: Record<string, string | number> = {}) =>
    told(telling, sentence, { ...namesOf(telling, ids), ...more });
  switch (action.kind) {
    case 'MERGE': {
      const absorbed = listed(telling, action.absorb);
      const meets = meetsOf(action, telling);
      return meets === null
        ? say('MERGE', { keep: action.keep }, { absorbed })
        : say('MERGE_MEETING', { keep: action.keep }, { absorbed, meets });
    }
    case 'NEST': {
      const { board, into, minutes } = action;
      return say(`NEST_${action.as}`, { board, into }, { minutes });
    }
    case 'DISSOLVE':
      return say('DISSOLVE', { board: action.board });
    case 'MEET':
      return say('MEET', { board: action.board }, { meets: meetsOf(action, telling) ?? '' });
    case 'SHARE_DAY':
      return say('SHARE_DAY', { board: action.board, with: action.with });
    case 'ADD_SEAT': {
      const { board, person, organisation } = action;
      const holder = person ?? organisation ?? '';
      return person !== null && organisation !== null
        ? say('ADD_SEAT_FOR', { board, holder, organisation })
        : say('ADD_SEAT', { board, holder });
    }
    case 'DROP_SEAT':
      return say('DROP_SEAT', { board: action.board, holder: action.holder });
    case 'MOVE_SEAT':
      return say('MOVE_SEAT', { board: action.board, holder: action.holder, to: action.to });
    case 'RETHEME': {
      const { board, themes } = action;
      return themes.length === 0
        ? say('RETHEME_NONE', { board })
        : say('RETHEME', { board }, { themes: listed(telling, themes) });
    }
    case 'CREATE_BOARD':
      return say('CREATE_BOARD', { board: action.board });
  }
}

export function stepProblemSentence({ code, ...values }: StepProblem, telling: Telling): string {
  const { basis, ...ids } = { basis: '', ...values } as Record<string, string>;
  return told(telling, code, { ...namesOf(telling, ids), basis: basis ?? '' });
}

export function guardrailSentence(broken: GuardrailBroken, telling: Telling): string {
  const say = (sentence: PlanSentence, ids: Record<string, Id | null>, more: Record<string, string | number> = {}) =>
    told(telling, sentence, { ...namesOf(telling, ids), ...more });
  switch (broken.kind) {
    case 'STATUTE':
      return say('GUARD_STATUTE', { board: broken.board }, { basis: broken.basis });
    case 'SIZE':
      return say('GUARD_SIZE', { board: broken.board }, { people: broken.people, most: broken.most });
    case 'QUORUM':
      return say('GUARD_QUORUM', { board: broken.board }, { people: broken.people, least: broken.least });
    case 'LOST_VOICE':
      return voiceSentence(broken, say);
    case 'LOST_THEME':
      return say(broken.area === null ? 'GUARD_LOST_THEME_ANYWHERE' : 'GUARD_LOST_THEME', {
        theme: broken.theme,
        area: broken.area,
      });
    case 'LOST_SIGHT':
      return say('GUARD_LOST_SIGHT', { board: broken.board, theme: broken.theme });
    case 'CHAIR':
      return broken.chairs.length === 0
        ? say('GUARD_NO_CHAIR', { board: broken.board })
        : say('GUARD_CHAIRS', { board: broken.board }, { chairs: listed(telling, broken.chairs) });
  }
}

/** How alike the boards of a step are. */
interface Alike {
  readonly a: Id;
  readonly b: Id;
  readonly sharedPeople: number;
  readonly expectedPeople: number;
  readonly significant: boolean;
}

/** What speaks for a step; null: nothing is to be compared. */
export function whySentence(pairs: readonly Alike[], telling: Telling): string | null {
  if (pairs.length === 0) return null;
  const sentences = pairs.map(({ a, b, sharedPeople: shared, expectedPeople, significant }) => {
    const expected = Math.round(10 * expectedPeople) / 10;
    return told(telling, significant ? 'WHY_BEYOND' : 'WHY', { ...namesOf(telling, { a, b }), shared, expected });
  });
  return sentences.join(' ');
}

function voiceSentence(
  { person, organisation, organisationKind, theme, area }: Extract<GuardrailBroken, { kind: 'LOST_VOICE' }>,
  say: (sentence: PlanSentence, ids: Record<string, Id | null>, more?: Record<string, string>) => string,
): string {
  if (person !== null) return say('GUARD_PERSON', { person });
  if (organisationKind !== null)
    return say(area === null ? 'GUARD_KIND_ANYWHERE' : 'GUARD_KIND', { theme, area }, { kind: organisationKind });
  return say(theme === null ? 'GUARD_ORGANISATION' : 'GUARD_ORGANISATION_THEME', { organisation, theme });
}

function meetsOf(
  { meetingsPerYear, minutesPerMeeting }: { meetingsPerYear: number | null; minutesPerMeeting: number | null },
  telling: Telling,
): string | null {
  const meetings = meetingsPerYear ?? 0;
  const minutes = minutesPerMeeting ?? 0;
  if (meetingsPerYear !== null && minutesPerMeeting !== null) return told(telling, 'MEETS_BOTH', { meetings, minutes });
  if (meetingsPerYear !== null) return told(telling, 'MEETS_OFTEN', { meetings });
  return minutesPerMeeting === null ? null : told(telling, 'MEETS_LONG', { minutes });
}

function told({ language }: Telling, sentence: PlanSentence, values: Record<string, string | number>): string {
  return fill(templates[language][sentence], values, language);
}

function namesOf(telling: Telling, ids: Record<string, Id | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, id === null ? '' : called(telling, id)]));
}

function called({ nameOf, language }: Telling, id: Id): string {
  return nameOf(id) ?? templates[language].UNKNOWN_RECORD;
}

function listed(telling: Telling, ids: readonly Id[]): string {
  const names = ids.map((id) => called(telling, id));
  const parts = new Intl.ListFormat(telling.language === 'cy' ? 'cy' : 'en-GB', { type: 'conjunction' }).formatToParts(
    names,
  );
  const spoken = parts.map(({ type, value }, at) =>
    type === 'literal' ? withAnd(value, parts[at + 1]?.value ?? '') : value,
  );
  return spoken.join('');
}

/** Welsh has “ac” before a vowel and “a” elsewhere, which the lists of Unicode leave open. */
function withAnd(text: string, next: string): string {
  return text.replace(/,? a\(c\)/, /^[aeiouwy]/i.test(next.normalize('NFD')) ? ' ac' : ' a');
}
