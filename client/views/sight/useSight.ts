import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SightAreasDocument,
  SightDocument,
  type SightQuery,
  SightThemesDocument,
  type SightThemesQuery,
} from '../../api/operations.generated.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { type Regions, regionsOf } from '../../canvas/regions.ts';
import { usePlace, useScope } from '../../state/useBoardwalk.ts';
import type { SightOptions } from './options.ts';
import { type SightModel, sightModel } from './sightModel.ts';

/** At most so many boards are drawn, and so many listed. */
const mostDrawn = 120;
const mostListed = 1000;

export type SightTheme = SightThemesQuery['themes']['edges'][number]['node'];

export interface Sight {
  /** Themes that boards in scope deal with, most boards first; undefined until they are known. */
  themes: readonly SightTheme[] | undefined;
  /** How many themes there are, listed or not. */
  themesInAll: number;
  /** The theme that is shown; null: there is none, or it is not known yet. */
  theme: string | null;
  /** Why it is that one, when nobody chose it. */
  because: 'SCOPE' | 'MOST_BOARDS' | null;
  answer: Answer<SightQuery>;
  model: SightModel | null;
  regions: Regions;
}

export function useSight(options: SightOptions, table: boolean): Sight {
  const { t } = useTranslation();
  const scope = useScope();
  const place = usePlace().scope;
  const listed = useAnswer(SightThemesDocument, { scope });
  const areas = useAnswer(SightAreasDocument, {});
  const themes = useMemo(() => listed.data && addressed(listed.data), [listed.data]);
  const [ofScope] = place.themes;
  const theme = options.theme ?? ofScope ?? themes?.[0]?.id ?? null;
  const asked = {
    theme: theme ?? '',
    scope,
    reportsOnly: options.reportsOnly,
    most: table && options.all ? mostListed : mostDrawn,
  };
  const answer = useAnswer(SightDocument, asked, theme === null);
  const grounds = areas.data;
  const line = answer.data?.lineOfSight;
  const regions = useMemo(() => {
    const boards = line ? [...line.tiers.flatMap((tier) => tier.boards), ...line.unknownTier] : [];
    return regionsOf(
      grounds?.areas.edges.map(({ node }) => node) ?? [],
      boards.map(({ board }) => board.areas.map(({ id }) => id)),
      t('network:legend.elsewhere'),
    );
  }, [grounds, line, t]);
  const until = place.asOf ?? place.to;
  const model = useMemo(() => (line ? sightModel(line, { regions, until }) : null), [line, regions, until]);
  return {
    themes,
    themesInAll: listed.data?.themes.totalCount ?? 0,
    theme,
    because: options.theme ? null : ofScope ? 'SCOPE' : 'MOST_BOARDS',
    answer: listed.problem && !listed.data ? { ...answer, problem: listed.problem, again: listed.again } : answer,
    model,
    regions,
  };
}

function addressed({ themes }: SightThemesQuery): SightTheme[] {
  return themes.edges
    .map(({ node }) => node)
    .filter(({ boardCount }) => boardCount > 0)
    .toSorted((a, b) => b.boardCount - a.boardCount);
}
