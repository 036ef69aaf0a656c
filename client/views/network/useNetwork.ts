import { useMemo, useState } from 'react';
import {
  NetworkAreasDocument,
  NetworkDocument,
  NetworkPathDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
  type Scope,
} from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { type Regions, regionsOf } from '../../canvas/regions.ts';
import { type Landscape, landscapeOf } from './landscape.ts';
import type { NetworkOptions } from './options.ts';
import { useGrowths } from './useGrowths.ts';

/** At most so many things are drawn. */
export const mostThings = 300;

export interface Network {
  /** Undefined until the first answer. */
  landscape: Landscape | undefined;
  regions: Regions;
  /** The options that the landscape answers: an older one's, while the next is on its way. */
  answered: NetworkOptions;
  total: NetworkQuery['network']['total'];
  shown: number;
  fetching: boolean;
  outdated: boolean;
  problem: Problem | null;
  again: () => void;
  /** A path was asked for and there is none. */
  noPath: boolean;
}

const nowhere = { from: '', to: '' };

/** Asks for the network, what was expanded and the path, and holds them together. */
export function useNetwork(options: NetworkOptions, scope: Scope, language: string): Network {
  const welsh = language === 'cy';
  const variables = variablesOf(options, scope, welsh);
  const answer = useAnswer(NetworkDocument, variables);
  const areas = useAnswer(NetworkAreasDocument, {});
  const grown = useGrowths(options, scope, welsh);
  const [from, to] = options.path ?? [nowhere.from, nowhere.to];
  const path = useAnswer(NetworkPathDocument, { from, to, scope }, options.path === null);
  const grounded = areas.data !== undefined || areas.problem !== null;
  const settled = useSettled(answer.fetching || answer.problem || !grounded ? undefined : answer.data, options);
  const way = options.path && !path.fetching ? (path.data?.path ?? null) : null;

  const landscape = useMemo(
    () => (settled.data ? landscapeOf(settled.data.network, grown.growths, way) : undefined),
    [settled.data, grown.growths, way],
  );
  const regions = useMemo(() => {
    const grounds = areas.data?.areas.edges.map(({ node }) => node) ?? [];
    return regionsOf(grounds, settled.data?.network.nodes.map((node) => node.areas.map(({ id }) => id)) ?? []);
  }, [areas.data, settled.data]);

  return {
    landscape,
    regions,
    answered: settled.options,
    total: settled.data?.network.total ?? { nodes: 0, edges: 0 },
    shown: settled.data?.network.nodes.length ?? 0,
    fetching: answer.fetching,
    outdated: answer.outdated,
    problem: answer.problem ?? grown.problem ?? path.problem,
    again: answer.again,
    noPath: options.path !== null && !path.fetching && path.data?.path === null,
  };
}

function variablesOf(
  { of, join, weight, around, steps }: NetworkOptions,
  scope: Scope,
  welsh: boolean,
): NetworkQueryVariables {
  return { of, scope, join, minimumWeight: weight, around, steps, limit: mostThings, welsh };
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
