import { Hexagon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ThemeRecordDocument, type ThemeRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Subject } from './Subject.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Theme = Extract<ThemeRecordQuery['node'], { __typename: 'Theme' }>;

/** A subject that boards deal with. */
export function ThemeRecord({ id }: { id: string }) {
  const answer = useAnswer(ThemeRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>{({ node }) => (node?.__typename === 'Theme' ? <Shown theme={node} /> : null)}</Answered>
  );
}

function Shown({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const href = useHref();
  const { field, tie, reverse } = useFactsOf(theme);
  return (
    <Subject
      subject={theme}
      icon={Hexagon}
      kind={t('words:kind.Theme')}
      facts={[
        field('nameCy', theme.nameCy),
        tie('broader', theme.broader),
        reverse('narrower', theme.narrower, 'broader'),
      ]}
      action={
        <>
          <a
            className="btn primary"
            href={href({
              view: 'sight',
              record: null,
              selection: [],
              options: { of: theme.id, only: null, line: null },
            })}
          >
            {t('app:view.sight')}
          </a>
          <Button onPress={() => store.step({ scope: { themes: [theme.id] } })}>{t('record:onlyThis')}</Button>
        </>
      }
    />
  );
}
