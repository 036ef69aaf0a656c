import { BriefcaseBusiness } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TenureRecordDocument, type TenureRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useTenureDays } from '../../ui/useTenureDays.ts';
import { Statement } from './Statement.tsx';
import { useBareFacts } from './useFactsOf.tsx';

type Tenure = Extract<TenureRecordQuery['node'], { __typename: 'Tenure' }>;

/** A time in a post, or with an organisation. */
export function TenureRecord({ id }: { id: string }) {
  const answer = useAnswer(TenureRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>
      {({ node }) => (node?.__typename === 'Tenure' ? <Shown tenure={node} /> : null)}
    </Answered>
  );
}

function Shown({ tenure }: { tenure: Tenure }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useTenureDays();
  const { field, tie } = useBareFacts();
  return (
    <Statement
      icon={BriefcaseBusiness}
      kind={t('words:kind.Tenure')}
      title={tenure.person.name}
      about={tenure.post?.name ?? tenure.organisation?.name}
      attested={tenure}
      facts={[
        field('certainty', <CertaintyTag certainty={tenure.certainty} always />),
        tie('person', tenure.person),
        tie('post', tenure.post),
        tie('organisation', tenure.organisation),
        field('from', tenure.from && format.date(tenure.from)),
        field('to', tenure.to && format.date(tenure.to)),
        field('seen', tenure.seen.map((day) => format.date(day)).join(', ')),
        field('spells', days(tenure)),
        field('planned', tenure.planned ? t('record:planned') : null),
      ]}
    />
  );
}
