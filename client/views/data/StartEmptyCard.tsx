import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataEmptyDocument, GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Done } from './useDone.ts';

/** One's own landscape without the example: all is taken away, as one change. */
export function StartEmptyCard({ tell }: { tell: (done: Done) => void }) {
  const { t } = useTranslation();
  const [asked, ask] = useState(false);
  const { data } = useAnswer(GroundDocument, {});
  const boards = data?.whole.boards ?? 0;
  const { send, pending, problem } = useSend(DataEmptyDocument);
  const empty = async (): Promise<void> => {
    const answer = await send({ by: signature() });
    if (!answer) return;
    tell({
      text: t('data:empty.done', { count: answer.emptyLandscape.deleted }),
      change: answer.emptyLandscape.id,
    });
    ask(false);
  };
  if (boards === 0) return null;
  return (
    <section className="card data-signature" aria-labelledby="data-empty">
      <h2 id="data-empty">{t('data:empty.title')}</h2>
      <p className="t2">{t('data:empty.about')}</p>
      <div className="row">
        <Button icon={<Eraser size={16} aria-hidden="true" />} onPress={() => ask(true)}>
          {t('data:empty.ask')}
        </Button>
      </div>
      <Dialogue title={t('data:empty.sure')} open={asked} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('data:empty.means', { count: boards })}</p>
          <Refused problem={problem} />
          <div className="row wrap">
            <Button tone="primary" isDisabled={pending} onPress={() => void empty()}>
              {t(pending ? 'data:empty.pending' : 'data:empty.do')}
            </Button>
            <Button onPress={() => ask(false)}>{t('data:log.leave')}</Button>
          </div>
        </div>
      </Dialogue>
    </section>
  );
}
