import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AreaRecordDocument, type AreaRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Subject } from './Subject.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Area = Extract<AreaRecordQuery['node'], { __typename: 'Area' }>;

/** A piece of ground. */
export function AreaRecord({ id }: { id: string }) {
  const answer = useAnswer(AreaRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>{({ node }) => (node?.__typename === 'Area' ? <Shown area={node} /> : null)}</Answered>
  );
}

function Shown({ area }: { area: Area }) {
  const { t } = useTranslation();
  const { field, tie, reverse } = useFactsOf(area);
  return (
    <Subject
      subject={area}
      icon={MapPin}
      kind={t('words:kind.Area')}
      facts={[
        field('nameCy', area.nameCy),
        field('code', area.code),
        field('kind', area.kind),
        tie('within', area.within),
        reverse('contains', area.contains, 'within'),
      ]}
      action={<Button onPress={() => store.step({ scope: { areas: [area.id] } })}>{t('record:onlyThis')}</Button>}
    />
  );
}
