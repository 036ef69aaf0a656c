import { useMemo, useState } from 'react';
import {
  NetworkAreasDocument,
  NetworkCommunitiesDocument,
  NetworkDocument,
  NetworkPathDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
  SavedPlacesDocument,
  type Scope,
} from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Point } from '../../canvas/picture.ts';
import { regionsOf } from '../../canvas/regions.ts';
import { comparedWith } from './becoming.ts';
import { type Grounds, type Sort, sortFor } from './grouping.ts';
import { type Landscape, landscapeOf } from './landscape.ts';
import { isOfBoards, type NetworkOptions, settledOptions, wantsCommunities, wantsThemes } from './options.ts';
import { withEdges } from './ties.ts';
import { useGrowths } from './useGrowths.ts';

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
  problem: Problem | null;
  /** When that came which is drawn, ms. */
  at: number;
  again: () => void;
  /** A path was asked for and there is none. */
  noPath: boolean;
}

const nowhere = { from: '', to: '' };

/** Asks for the network, what was expanded and the path, and holds them together. */
export function useNetwork(options: NetworkOptions, scope: Scope, language: string): Network {
  const welsh = language === 'cy';
  const since = comparedWith(options.since, scope.asOf ?? undefined);
  const variables = { ...variablesOf(options, scope, welsh), since };
  const first = useAnswer(NetworkDocument, variables);
  const crowded = (first.data?.network.total.nodes ?? 0) > mostThings;
  const sort = useMemo(() => sortFor(first.data?.network.nodes ?? []), [first.data]);
  const crowd = crowded && sort !== 'community' ? sort : null;
  const effective = useMemo(() => ({ ...settledOptions(options, crowd), since }), [options, crowd, since]);
  const wide = crowded && effective.group !== null && isOfBoards(options);
  const all = useAnswer(
    NetworkDocument,
    { ...variables, limit: variables.themes ? mostWithThemes : mostGrouped },
    !wide,
  );
  const answer = wide && !first.fetching ? all : first;
  const grouping = useAnswer(NetworkCommunitiesDocument, { scope }, !wantsCommunities(effective));
  const sorted =
    !wantsCommunities(effective) || (!grouping.fetching && (grouping.data ?? grouping.problem) !== undefined);
  const areas = useAnswer(NetworkAreasDocument, {});
  const { saved } = options;
  const view = useAnswer(SavedPlacesDocument, { id: saved ?? '' }, saved === null);
  const placed = saved === null || view.data?.view.id === saved || view.problem !== null;
  const grown = useGrowths(effective, scope, welsh);
  const [from, to] = options.path ?? [nowhere.from, nowhere.to];
  const path = useAnswer(NetworkPathDocument, { from, to, scope }, options.path === null);
  const grounded = areas.data !== undefined || areas.problem !== null;
  const settled = useSettled(
    answer.fetching || answer.problem || !grounded || !sorted || !placed ? undefined : answer.data,
    effective,
  );
  const way = options.path && !path.fetching ? (path.data?.path ?? null) : null;

  const landscape = useMemo(
    () => (settled.data ? landscapeOf(withEdges(settled.data.network), grown.growths, way) : undefined),
    [settled.data, grown.growths, way],
  );
  const regions = useMemo(() => {
    const grounds = areas.data?.areas.edges.map(({ node }) => node) ?? [];
    return regionsOf(grounds, settled.data?.network.nodes.map((node) => node.areas.map(({ id }) => id)) ?? []);
  }, [areas.data, settled.data]);

  const communities = useMemo(
    () =>
      new Map(
        (grouping.data?.landscape.communities ?? []).flatMap(({ number, members }) =>
          members.map(({ board }): [string, number] => [board.id, number]),
        ),
      ),
    [grouping.data],
  );
  const places = saved !== null && view.data?.view.id === saved ? view.data.view.places : undefined;
  const pinned = useMemo(() => (places ? new Map(places.map(({ id, x, y }) => [id, { x, y }])) : undefined), [places]);
  const grounds = useMemo(() => ({ regions, communities }), [regions, communities]);

  return {
    landscape,
    grounds,
    pinned,
    answered: settled.options,
    sort,
    total: settled.data?.network.total ?? { nodes: 0, edges: 0 },
    shown: settled.data?.network.nodes.length ?? 0,
    tiesBetween: settled.data?.network.tiesBetween ?? 0,
    fetching: answer.fetching,
    outdated: answer.outdated,
    problem: answer.problem ?? grown.problem ?? path.problem ?? grouping.problem ?? view.problem,
    at: answer.at,
    again: answer.again,
    noPath: options.path !== null && !path.fetching && path.data?.path === null,
  };
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
