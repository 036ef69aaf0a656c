import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerNetworkDocument, type PlannerPlanFragment } from '../../api/operations.generated.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { regionsOf } from '../../canvas/regions.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { type PlanPicture, planPicture, type Side } from './planPicture.ts';

/** The picture of a plan; undefined until the network is here. */
export function usePlanPicture(
  plan: PlannerPlanFragment,
  { side, all }: { side: Side; all: boolean },
): { drawn: PlanPicture | undefined; answer: Answer<object> } {
  const { t } = useTranslation();
  const language = useLanguage();
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
    return planPicture({ plan, network, regions, side, all, language, captions });
  }, [data, plan, side, all, language, t]);
  return { drawn, answer };
}
