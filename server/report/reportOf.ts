// The paper for a board: what is asked for of it, worked out once and said in each of its languages, all from one state of the landscape.
import { BoardwalkError } from '../domain/errors.ts';
import type { Paper, Section, Words } from '../domain/paper.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { ReportPart, ReportWish } from '../domain/report.ts';
import type { ScenarioPlanAnswer } from '../questions/answers.ts';
import { inScope, projectionOf, type Scoped } from '../questions/around.ts';
import type { Asking } from '../questions/asking.ts';
import { nameIn } from '../questions/order.ts';
import type { ScopeInput } from '../questions/readScope.ts';
import { scenarioPlan } from '../questions/scenarioPlan.ts';
import { scenario } from '../questions/scenarios.ts';
import { aboutScope } from '../wording/aboutExport.ts';
import { type Language, languageOf } from '../wording/language.ts';
import { dateIn, reportPhrase } from '../wording/reportPhrase.ts';
import type { Composing } from './composing.ts';
import { assumptionsSection } from './sections/assumptions.ts';
import { loadSection } from './sections/load.ts';
import { mapSection } from './sections/map.ts';
import { methodSection } from './sections/method.ts';
import { findingsSection, opening } from './sections/opening.ts';
import { overlapsSection } from './sections/overlaps.ts';
import { planChangesSection } from './sections/planChanges.ts';
import { scenarioSection } from './sections/scenario.ts';
import { sightSection } from './sections/sight.ts';
import { sourcesSection } from './sections/sources.ts';
import { voicesSection } from './sections/voices.ts';
import { shownPlan } from './shownPlan.ts';
import { Teller, type Tongue, textIn } from './teller.ts';
import { withoutEmpty } from './withoutEmpty.ts';

export interface ReportRequest {
  readonly wish: ReportWish;
  readonly scope: ScopeInput;
  /** The day that is printed on it. */
  readonly madeOn: PartialDate;
}

const mostTries = 3;
const aboutScenario: ReadonlySet<ReportPart> = new Set(['scenario', 'voices', 'changes']);

/**
 * @param ask what a language of the paper asks with
 * @throws BoardwalkError BAD_INPUT for a scope that cannot be, NOT_FOUND for an area, theme or scenario that is not there, CONFLICT where the
 * landscape was changed each time that it was read
 */
export async function reportOf(ask: (language: Language) => Asking, request: ReportRequest): Promise<Paper> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const asked = request.wish.languages.map(ask);
    const [first] = asked;
    if (!first) throw new Error('a paper is in one language at least');
    const tongues: Tongue[] = [];
    for (const asking of asked) {
      const around = await asking.prepared(request.scope);
      tongues.push({ language: languageOf(asking.language), around, roles: asking.roles });
    }
    const { current } = await first.around();
    const paper = await composed(first, new Teller(tongues), request);
    for (const asking of asked) asking.lookAgain();
    if ((await first.revision()) === current.landscape.revision) return paper;
  }
  throw new BoardwalkError('CONFLICT', 'changedMeanwhile');
}

async function composed(asking: Asking, tell: Teller, { wish, scope, madeOn }: ReportRequest): Promise<Paper> {
  const here = inScope(await asking.around(), scope);
  projectionOf(here);
  const free = async (text: string | null, always = false): Promise<Words> => {
    const isHidden = text !== null && asking.roles !== null && (always || (await asking.namesSomebody(text)));
    return tell.each(({ roles }) => (isHidden ? (always ? roles?.somebody : roles?.withheld) : text) ?? '');
  };
  const composing: Composing = { asking, scope, here, tell, free };
  const known =
    wish.scenario === null ? null : await scenarioPlan(asking, await scenario(asking, wish.scenario), { scope });
  const plan = known && (await shownPlan(asking, known));
  const sections: Section[] = [await opening(composing, plan)];
  const parts = partsToTell(wish.parts, here);
  const tellParts = async (told: readonly ReportPart[]): Promise<void> => {
    for (const part of told) {
      asking.signal.throwIfAborted();
      sections.push(...(await sectionsOf(part, composing, { plan, wish })).map(withoutEmpty));
    }
  };
  await tellParts(parts.filter((part) => aboutScenario.has(part)));
  if (plan && projectionOf(here).boards.length > 0) sections.push(await findingsSection(composing));
  await tellParts(parts.filter((part) => !aboutScenario.has(part)));
  const name = plan && (await free(plan.scenario.name));
  return {
    languages: wish.languages,
    subject: name && textIn(name, languageOf(asking.language)),
    title: name
      ? tell.say('titleOfScenario', ({ language }) => ({
          name: textIn(name, language),
        }))
      : tell.say('title'),
    subtitle: tell.each((tongue) => [whenIn(tongue.language, here), ...placesIn(tongue, here)].join(' · ')),
    page: tell.say('page'),
    made: tell.say('made', ({ language }) => ({ date: dateIn(language, madeOn) })),
    madeOn,
    sections,
  };
}

interface Wished {
  plan: ScenarioPlanAnswer | null;
  wish: ReportWish;
}

/** Where no board is in scope, what was chosen is all that there is to tell, and what a scenario would bring. */
function partsToTell(parts: readonly ReportPart[], here: Scoped): readonly ReportPart[] {
  if (projectionOf(here).boards.length > 0) return parts;
  return parts.filter((part) => part === 'assumptions' || aboutScenario.has(part));
}

/** None: it is about a scenario, and there is none. */
async function sectionsOf(part: ReportPart, composing: Composing, { plan, wish }: Wished): Promise<Section[]> {
  switch (part) {
    case 'map':
      return [await mapSection(composing, plan)];
    case 'overlaps':
      return [await overlapsSection(composing)];
    case 'load':
      return [await loadSection(composing)];
    case 'sight':
      return [await sightSection(composing)];
    case 'scenario':
      return plan ? [await scenarioSection(composing, plan)] : [];
    case 'voices':
      return plan ? [await voicesSection(composing, plan)] : [];
    case 'changes':
      return plan ? [planChangesSection(composing, plan)] : [];
    case 'assumptions':
      return [assumptionsSection(composing, scopeLines(composing), plan?.scenario ?? null)];
    case 'method':
      return [methodSection(composing, wish.parts, plan !== null)];
    case 'sources':
      return [await sourcesSection(composing)];
  }
}

/** The areas and themes in scope, by name. */
function placesIn({ language, around }: Tongue, { scope }: Scoped): string[] {
  const { areas, themes } = around.current.workedOut.records;
  const named = [
    ...(scope.areas ?? []).map((id) => areas.get(id)),
    ...(scope.themes ?? []).map((id) => themes.get(id)),
  ];
  return named.flatMap((record) => (record ? [nameIn(language, record)] : []));
}

function whenIn(language: Language, { scope: { asOf, from, to } }: Scoped): string {
  if (asOf !== null) return reportPhrase('asOf', language, { date: dateIn(language, asOf) });
  if (from === null && to === null) return reportPhrase('allTimes', language);
  const open = reportPhrase('open', language);
  const written = (date: PartialDate | null): string => (date === null ? open : dateIn(language, date));
  return reportPhrase('window', language, { from: written(from), to: written(to) });
}

/** The same lines in each language, place by place. */
function scopeLines({ here: { scope }, tell, asking }: Composing): Words[] {
  const inEach = tell.tongues.map(({ language, around }) => {
    const { areas, themes } = around.current.workedOut.records;
    const named = (ids: readonly string[] | null, of: typeof areas | typeof themes): string[] =>
      (ids ?? []).map((id) => {
        const record = of.get(id);
        return record ? nameIn(language, record) : id;
      });
    return aboutScope({
      scope,
      areas: named(scope.areas, areas),
      themes: named(scope.themes, themes),
      rolesOnly: asking.roles !== null,
      language,
    });
  });
  return (inEach[0] ?? []).map((_, place) =>
    tell.tongues.map(({ language }, at) => ({ language, text: inEach[at]?.[place] ?? '' })),
  );
}
