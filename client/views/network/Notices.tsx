import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Slow } from '../../ui/Slow.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { CompareNote } from './CompareNote.tsx';
import { Note } from './Note.tsx';
import type { NetworkChange, NetworkOptions } from './options.ts';
import type { Network } from './useNetwork.ts';

export interface NoticesProps {
  network: Network;
  options: NetworkOptions;
  leftOut: number;
  drawnTies: number;
  /** The boards are in groups: the notice does not offer it. */
  grouped: boolean;
  /** The names along the path, in turn; empty: none is shown. */
  path: readonly string[];
  /** The record whose path waits for its other end. */
  pathFrom: string | null;
  change: (options: NetworkChange) => void;
  stopPath: () => void;
}

/** What is not shown, what failed, and the path: above the drawing. */
export function Notices(props: NoticesProps) {
  const { network, options, path, pathFrom, change, stopPath } = props;
  const compared = network.answered.since === options.since;
  const { t } = useTranslation();
  return (
    <div className="network-notices" data-floats="top">
      {network.problem ? <Failed failure={network.problem} again={network.again} shownFrom={network.at} /> : null}
      {network.slow ? <Slow /> : null}
      <LeftOut {...props} />
      {options.since ? <CompareNote since={options.since} compared={compared} change={change} /> : null}
      {pathFrom ? (
        <Note end={t('network:path.cancel')} onEnd={stopPath}>
          {t('network:path.choose', { name: pathFrom })}
        </Note>
      ) : null}
      {options.path && network.noPath ? (
        <Note end={t('network:path.end')} onEnd={() => change({ path: null })}>
          {t('network:path.none')}
        </Note>
      ) : null}
      {path.length > 0 ? (
        <Note end={t('network:path.end')} onEnd={() => change({ path: null })}>
          <span className="strong">{t('network:path.seats', { count: path.length - 1 })}</span> {path.join(' → ')}
        </Note>
      ) : null}
    </div>
  );
}

/** "300 of 1,204 shown, by connections", and how to see the rest. */
function LeftOut({ network, leftOut, drawnTies, options, change, grouped }: NoticesProps) {
  const { t } = useTranslation();
  const { total, shown, tiesBetween } = network;
  const all = Math.max(drawnTies + leftOut, total.edges);
  const sentences = [
    ...(total.nodes > shown ? [t('network:truncated.things', { shown, total: total.nodes })] : []),
    ...(leftOut > 0 || tiesBetween > drawnTies ? [t('network:truncated.ties', { shown: drawnTies, total: all })] : []),
  ];
  if (sentences.length === 0) return null;
  const actions = (
    <>
      {options.of === 'BOARDS' && heavier(options.weight) ? (
        <Button onPress={() => change({ weight: heavier(options.weight) })}>
          {t('network:truncated.filter', { count: heavier(options.weight) })}
        </Button>
      ) : null}
      {grouped ? null : (
        <Button onPress={() => change({ group: network.sort, closed: 'all' })}>{t('network:groups.label')}</Button>
      )}
      {options.table ? null : <Button onPress={() => change({ table: true })}>{t('network:truncated.table')}</Button>}
    </>
  );
  return <Truncated actions={actions}>{sentences.join(' ')}</Truncated>;
}

/** The next step of the filter; 0: there is none. */
function heavier(weight: number): number {
  return [2, 3, 5, 10].find((next) => next > weight) ?? 0;
}
