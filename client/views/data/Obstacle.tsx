import { useTranslation } from 'react-i18next';
import type { DataObstacleQuery } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';

export type UndoObstacle = NonNullable<NonNullable<DataObstacleQuery['change']>['undoObstacle']>;

/** What the server tells by ids, since on the command line a change has no other name. */
const inWords: Readonly<Record<string, string>> = {
  erasedForGood: 'data:log.erasedForGood',
  alreadyUndone: 'data:log.alreadyUndone',
};

/** Why a change cannot be taken back, with the change that is to be taken back first. */
export function Obstacle({ of: { code, message, later } }: { of: UndoObstacle }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <>
      {Object.hasOwn(inWords, code) ? t(inWords[code] ?? '') : message}{' '}
      {later ? (
        <a className="link" href={href({ record: 'log', options: { change: later.id } })}>
          {[t(`data:log.did.${later.what}`, { defaultValue: later.what }), later.why].filter(Boolean).join(' · ')}
        </a>
      ) : null}
    </>
  );
}
