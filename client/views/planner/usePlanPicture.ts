import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerNetworkDocument } from '../../api/operations.generated.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { regionsOf } from '../../canvas/regions.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { type PlanPicture, planPicture, type Side } from './planPicture.ts';
import type { Scenario } from './scenario.ts';

/** So many boards have room, with their names, around those that a plan touches. */
const around = { wide: 10, narrow: 3 };

/** The picture of a plan; undefined until the network is here. */
export function usePlanPicture(
  { plan, steps }: Scenario,
  { side, all }: { side: Side; all: boolean },
): { drawn: PlanPicture | undefined; answer: Answer<object> } {
  const { t } = useTranslation();
  const language = useLanguage();
  const narrow = useNarrow(720);
  const answer = useAnswer(PlannerNetworkDocument, { scope: useScope() });
  const { data } = answer;
  const drawn = useMemo(() => {
    if (!data) return undefined;
    const { network, areas } = data;
    const regions = regionsOf(
      areas.edges.map(({ node }) => node),
      network.nodes.map((node) => node.areas.map(({ id }) => id)),
      t('network:legend.elsewhere'),
    );
    const captions = { apart: t('network:apart.BOARDS') };
    const days = steps.flatMap(({ kind, boards }, place) =>
      kind === 'SHARE_DAY' && plan.steps[place]?.counted ? boards.map(({ id }) => id) : [],
    );
    return planPicture({
      plan,
      network,
      regions,
      side,
      days,
      around: narrow ? around.narrow : around.wide,
      all,
      language,
      captions,
    });
  }, [data, plan, steps, side, narrow, all, language, t]);
  return { drawn, answer };
}
