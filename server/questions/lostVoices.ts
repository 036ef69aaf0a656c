// Who has no seat any more, and what no board deals with or reaches any more, as records.
import { cellsLost, invitedInstead, lostVoices, sightLost, voicesCount } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type {
  AreaAnswer,
  Around,
  OrganisationAnswer,
  PersonAnswer,
  ScenarioPlanAnswer,
  StepBoardAnswer,
  ThemeAnswer,
} from './answers.ts';
import { areaOf, namedOf, organisationOf, personOf, themeOf } from './records.ts';
import { stepBoard } from './scenarioSteps.ts';

export interface LostSightAnswer {
  readonly board: StepBoardAnswer;
  readonly theme: ThemeAnswer;
}

export interface LostVoicesAnswer {
  readonly count: number;
  readonly people: readonly PersonAnswer[];
  readonly organisations: readonly OrganisationAnswer[];
  readonly organisationThemes: readonly { organisation: OrganisationAnswer; theme: ThemeAnswer }[];
  readonly kindThemeAreas: readonly { kind: string; theme: ThemeAnswer; area: AreaAnswer | null }[];
  readonly themeAreas: readonly { theme: ThemeAnswer; area: AreaAnswer | null }[];
  readonly sights: readonly LostSightAnswer[];
}

export function voicesLost(of: ScenarioPlanAnswer): LostVoicesAnswer {
  const { plan, before, after, around } = of;
  const lost = lostVoices(plan);
  const { people, organisations, organisationThemes, kindThemeAreas } = lost;
  return {
    count: voicesCount(lost),
    people: namedOf(around, people, personOf),
    organisations: namedOf(around, organisations, organisationOf),
    organisationThemes: organisationThemes.map(({ organisation, theme }) => {
      return { organisation: organisationOf(around, organisation), theme: themeOf(around, theme) };
    }),
    kindThemeAreas: kindThemeAreas.map(({ kind, theme, area }) => ({ kind, ...inArea(around, theme, area) })),
    themeAreas: cellsLost(plan, before.coverage, after.coverage).map(({ theme, area }) => inArea(around, theme, area)),
    sights: sightLost(plan, before.reach, after.reach).map(({ board, theme }) => {
      return { board: stepBoard(of, board), theme: themeOf(around, theme) };
    }),
  };
}

/** By name. */
export function invited({ plan, around }: ScenarioPlanAnswer): PersonAnswer[] {
  return namedOf(around, invitedInstead(plan), personOf);
}

function inArea(around: Around, theme: Id, area: Id | null) {
  return { theme: themeOf(around, theme), area: area === null ? null : areaOf(around, area) };
}
