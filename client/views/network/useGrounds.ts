import { useMemo } from 'react';
import { NetworkAreasDocument, NetworkCommunitiesDocument, type Scope } from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import type { Ground } from '../../canvas/regions.ts';
import { type NetworkOptions, wantsCommunities } from './options.ts';

export interface AskedGrounds {
  areas: readonly Ground[];
  /** The number of the group into which each board falls, where the options ask for that. */
  communities: ReadonlyMap<string, number>;
  /** All that the options need is there, or will not come. */
  settled: boolean;
  problem: Problem | null;
}

/** Asks on what grounds boards are coloured and grouped. */
export function useGrounds(options: NetworkOptions, scope: Scope): AskedGrounds {
  const wanted = wantsCommunities(options);
  const areas = useAnswer(NetworkAreasDocument, {});
  const grouping = useAnswer(NetworkCommunitiesDocument, { scope }, !wanted);
  return {
    areas: useMemo(() => areas.data?.areas.edges.map(({ node }) => node) ?? [], [areas.data]),
    communities: useMemo(
      () =>
        new Map(
          (grouping.data?.landscape.communities ?? []).flatMap(({ number, members }) =>
            members.map(({ board }): [string, number] => [board.id, number]),
          ),
        ),
      [grouping.data],
    ),
    settled: came(areas) && (!wanted || (came(grouping) && !grouping.fetching)),
    problem: grouping.problem,
  };
}

const came = ({ data, problem }: Answer<object>): boolean => data !== undefined || problem !== null;
