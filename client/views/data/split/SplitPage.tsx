import { useTranslation } from 'react-i18next';
import { DataSplitRecordDocument } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useHref, usePlace } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Page } from '../../../ui/Page.tsx';
import { DoneBar } from '../DoneBar.tsx';
import { useDone } from '../useDone.ts';
import { SplitForm } from './SplitForm.tsx';
import { SplitSeek } from './SplitSeek.tsx';
import './split.css';
import { isWhole } from './splitting.ts';

/** One record that is two: which of what names it is the other's, what would come of it, and one change. */
export function SplitPage() {
  const { t } = useTranslation();
  const href = useHref();
  const { options } = usePlace();
  const [done, tell] = useDone();
  return (
    <Page
      title={t('data:split.title')}
      about={t('data:split.about')}
      back={{ href: href({ record: null, options: { whose: null, of: null } }), label: t('data:back') }}
    >
      <DoneBar done={done} tell={tell} />
      {options.whose ? <Opened key={options.whose} id={options.whose} tell={tell} /> : <SplitSeek />}
    </Page>
  );
}

function Opened({ id, tell }: { id: string; tell: ReturnType<typeof useDone>[1] }) {
  const { t } = useTranslation();
  const answer = useAnswer(DataSplitRecordDocument, { id });
  return (
    <Answered answer={answer} lines={8}>
      {({ node }) =>
        node && isWhole(node) ? (
          <SplitForm whole={node} done={tell} />
        ) : (
          <section className="card">
            <Empty action={null}>{t('record:gone')}</Empty>
          </section>
        )
      }
    </Answered>
  );
}
