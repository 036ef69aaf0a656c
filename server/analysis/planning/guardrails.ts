// What speaks against a plan: each kind an error, a warning or not looked at, by setting. What the law keeps is found step by step.
import type { Id } from '../../domain/records.ts';
import type { GuardrailBroken, GuardrailKind, GuardrailSubject, Guardrails } from '../../domain/scenario.ts';
import { cellsLost } from './coverage.ts';
import { sideAfter, sideBefore } from './figures.ts';
import { lostVoices } from './lostVoices.ts';
import type { Plan } from './plan.ts';
import { sightLost } from './reach.ts';
import { chairsOf, peopleOn, rosterOf } from './roster.ts';

/** Errors first. */
export function guardrailsBroken(
  plan: Plan,
  settings: Guardrails,
  [before, after] = [sideBefore(plan.before), sideAfter(plan)],
): GuardrailBroken[] {
  const finders: Record<GuardrailKind, () => GuardrailSubject[]> = {
    STATUTE: () => keptByLaw(plan),
    SIZE: () =>
      sizes(plan, (people) => people > settings.mostPeople).map((it) => ({
        kind: 'SIZE',
        ...it,
        most: settings.mostPeople,
      })),
    QUORUM: () =>
      sizes(plan, (people) => people < settings.leastPeople).map((it) => ({
        kind: 'QUORUM',
        ...it,
        least: settings.leastPeople,
      })),
    LOST_VOICE: () => voices(plan),
    LOST_THEME: () => cellsLost(plan, before.coverage, after.coverage).map((cell) => ({ kind: 'LOST_THEME', ...cell })),
    LOST_SIGHT: () => sightLost(plan, before.reach, after.reach).map((lost) => ({ kind: 'LOST_SIGHT', ...lost })),
    CHAIR: () => chairs(plan),
  };
  const broken = Object.entries(finders).flatMap(([kind, find]) => {
    const level = settings.levels[kind as GuardrailKind];
    return level === 'OFF' ? [] : find().map((subject) => ({ ...subject, level }));
  });
  return [...broken.filter(({ level }) => level === 'ERROR'), ...broken.filter(({ level }) => level === 'WARNING')];
}

function keptByLaw({ problems }: Plan): GuardrailSubject[] {
  return [...problems].flatMap(([step, problem]) =>
    problem.code === 'BY_LAW' ? [{ kind: 'STATUTE', board: problem.board, basis: problem.basis, step }] : [],
  );
}

// Only where the plan changes the number.
function sizes({ before, touched }: Plan, isBroken: (people: number) => boolean): { board: Id; people: number }[] {
  return [...touched].flatMap(([board, { roster }]) => {
    const index = before.indexOfBoard.get(board);
    const was =
      index === undefined ? -1 : (before.people.boardStart[index + 1] ?? 0) - (before.people.boardStart[index] ?? 0);
    const people = peopleOn(roster, before.days).size;
    return people !== was && isBroken(people) ? [{ board, people }] : [];
  });
}

function voices(plan: Plan): GuardrailSubject[] {
  const { people, organisations, organisationThemes, kindThemeAreas } = lostVoices(plan);
  const none = {
    kind: 'LOST_VOICE',
    person: null,
    organisation: null,
    organisationKind: null,
    theme: null,
    area: null,
  } as const;
  return [
    ...people.map((person) => ({ ...none, person })),
    ...organisations.map((organisation) => ({ ...none, organisation })),
    ...organisationThemes.map((lost) => ({ ...none, ...lost })),
    ...kindThemeAreas.map(({ kind, theme, area }) => ({ ...none, organisationKind: kind, theme, area })),
  ];
}

function chairs({ before, touched }: Plan): GuardrailSubject[] {
  return [...touched].flatMap(([board, { roster }]): GuardrailSubject[] => {
    const was = chairsOf(rosterOf(before, board)).size;
    const is = chairsOf(roster);
    const broken = is.size > Math.max(was, 1) || (was > 0 && is.size === 0);
    return broken ? [{ kind: 'CHAIR', board, chairs: [...is] }] : [];
  });
}
