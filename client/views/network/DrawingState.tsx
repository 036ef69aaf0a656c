import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { NetworkOptions } from './options.ts';
import type { Shown } from './useDrawing.ts';
import type { Picks } from './usePicks.ts';

export interface DrawingStateProps {
  shown: Shown;
  options: NetworkOptions;
  picks: Picks;
}

/** Nothing yet, nothing there, or nothing of it switched on; in the picture as in its table. */
export function DrawingState({ shown: { network, drawing, rows }, options, picks }: DrawingStateProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { data: ground } = useAnswer(GroundDocument, {});
  if (rows.length > 0 || (!network.landscape && network.problem)) return null;
  if (!network.landscape)
    return (
      <div className="network-state">
        <Loading lines={5} />
      </div>
    );
  const off = drawing.things.length > 0;
  const narrowed = off || options.around !== null || options.weight > 0;
  const everything = (): void => picks.change(off ? { off: new Set() } : { around: null, weight: 0 });
  const isBare = ground?.whole.boards === 0;
  const action = () => {
    if (isBare && !off)
      return (
        <a className="btn" href={href({ view: 'data', record: null })}>
          {t('network:empty.bring')}
        </a>
      );
    return narrowed ? <Button onPress={everything}>{t('network:empty.all')}</Button> : undefined;
  };
  return (
    <div className="network-state">
      <Empty action={action()}>
        {t(off ? 'network:empty.off' : isBare ? 'network:empty.none' : 'network:empty.text')}
      </Empty>
    </div>
  );
}
