import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NetworkDocument,
  NetworkPathDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
  type Scope,
} from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import type { Point } from '../../canvas/picture.ts';
import { regionsOf } from '../../canvas/regions.ts';
import { comparedWith } from './becoming.ts';
import { type Grounds, type Sort, sortFor } from './grouping.ts';
import { type Landscape, landscapeOf } from './landscape.ts';
import { isOfBoards, type NetworkOptions, settledOptions, wantsThemes } from './options.ts';
import { withEdges } from './ties.ts';
import { useGrounds } from './useGrounds.ts';
import { useGrowths } from './useGrowths.ts';
import { useSavedPlaces } from './useSavedPlaces.ts';

/** At most so many things are drawn. */
export const mostThings = 300;
/** At most so many are put into groups. */
const mostGrouped = 1500;
/** The same where each comes with its themes, which would make the answer too large. */
const mostWithThemes = 1000;

export interface Network {
  /** Undefined until the first answer. */
  landscape: Landscape | undefined;
  grounds: Grounds;
  /** Where the things of the saved view stand. */
  pinned: ReadonlyMap<string, Point> | undefined;
  /** The options that the landscape answers: an older one's, while the next is on its way. */
  answered: NetworkOptions;
  /** By what its boards are best grouped. */
  sort: Sort;
  total: NetworkQuery['network']['total'];
  shown: number;
  /** How many ties there are between what is shown, drawn or not. */
  tiesBetween: number;
  fetching: boolean;
  outdated: boolean;
  /** It takes long, and is asked for again. */
  slow: boolean;
  problem: Problem | null;
  /** When that came which is drawn, ms. */
  at: number;
  again: () => void;
  /** A path was asked for and there is none. */
  noPath: boolean;
}

/** Asks for the network, what was expanded and the path, and holds them together. */
export function useNetwork(options: NetworkOptions, scope: Scope, language: string): Network {
  const { t } = useTranslation();
  const welsh = language === 'cy';
  const since = comparedWith(options.since, scope.asOf ?? undefined);
  const { answer, sort, effective } = useNodes(options, { ...variablesOf(options, scope, welsh), since });
  const asked = useGrounds(effective, scope);
  const saved = useSavedPlaces(options.saved);
  const grown = useGrowths(effective, scope, welsh);
  const [from, to] = options.path ?? ['', ''];
  const path = useAnswer(NetworkPathDocument, { from, to, scope }, options.path === null);
  const ready = !answer.fetching && !answer.problem && asked.settled && saved.settled;
  const settled = useSettled(ready ? answer.data : undefined, effective);
  const network = settled.data?.network;
  const found = options.path !== null && !path.fetching ? path.data?.path : undefined;

  const landscape = useMemo(
    () => (network ? landscapeOf(withEdges(network), grown.growths, found ?? null) : undefined),
    [network, grown.growths, found],
  );
  const grounds = useMemo(
    () => ({
      regions: regionsOf(
        asked.areas,
        network?.nodes.map((node) => node.areas.map(({ id }) => id)) ?? [],
        t('network:legend.elsewhere'),
      ),
      communities: asked.communities,
    }),
    [asked.areas, asked.communities, network, t],
  );

  return {
    landscape,
    grounds,
    pinned: saved.places,
    answered: settled.options,
    sort,
    total: network?.total ?? { nodes: 0, edges: 0 },
    shown: network?.nodes.length ?? 0,
    tiesBetween: network?.tiesBetween ?? 0,
    fetching: answer.fetching,
    outdated: answer.outdated,
    slow: answer.slow,
    problem: answer.problem ?? grown.problem ?? path.problem ?? asked.problem ?? saved.problem,
    at: answer.at,
    again: answer.again,
    noPath: found === null,
  };
}

/** The network that the options ask for; where too many boards to draw are grouped, all of them are asked for after the first. */
function useNodes(
  options: NetworkOptions,
  variables: NetworkQueryVariables & Pick<NetworkOptions, 'since'>,
): { answer: Answer<NetworkQuery>; sort: Sort; effective: NetworkOptions } {
  const { since } = variables;
  const first = useAnswer(NetworkDocument, variables);
  const crowded = (first.data?.network.total.nodes ?? 0) > mostThings;
  const sort = useMemo(() => sortFor(first.data?.network.nodes ?? []), [first.data]);
  const crowd = crowded && sort !== 'community' ? sort : null;
  const effective = useMemo(() => ({ ...settledOptions(options, crowd), since }), [options, crowd, since]);
  const wide = crowded && effective.group !== null && isOfBoards(options);
  const limit = variables.themes ? mostWithThemes : mostGrouped;
  const all = useAnswer(NetworkDocument, { ...variables, limit }, !wide);
  return { answer: wide && !first.fetching ? all : first, sort, effective };
}

function variablesOf(options: NetworkOptions, scope: Scope, welsh: boolean): NetworkQueryVariables {
  const { of, join, weight, around, steps } = options;
  const themes = wantsThemes(options);
  return { of, scope, join, minimumWeight: weight, around, steps, limit: mostThings, welsh, themes };
}

/** The last answer together with the options that it answers, so that one is never drawn with the other's. */
function useSettled(
  data: NetworkQuery | undefined,
  options: NetworkOptions,
): { data: NetworkQuery | undefined; options: NetworkOptions } {
  const [settled, setSettled] = useState({ data, options });
  const next = data ? { data, options } : settled;
  if (next.data !== settled.data || (data && next.options !== settled.options)) setSettled(next);
  return next;
}
