import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Cell } from '../../ui/useCellWalk.ts';
import type { Matrix } from './matrix.ts';
import { useFiguresOf } from './useCellSentence.ts';
import { useChosenBoards } from './useChosenBoards.ts';

export interface MatrixReadoutProps {
  matrix: Matrix;
  /** The cell under the pointer or with the focus, else the selected one. */
  cell: Cell | null;
  /** Whether it is the selected one, of which more can be asked. */
  chosen: boolean;
}

/** Both boards of a cell by name, and what they have in common; always as high, so that nothing moves. */
export function MatrixReadout({ matrix, cell, chosen }: MatrixReadoutProps) {
  const { t } = useTranslation();
  const figuresOf = useFiguresOf();
  const href = useHref();
  const { add, full } = useChosenBoards();
  const a = cell && matrix.boards[cell.row];
  const b = cell && matrix.boards[cell.column];
  if (!cell || !a || !b) return <p className="matrix-readout t3">{t('overlaps:matrix.hint')}</p>;
  const itself = cell.row === cell.column;
  const pair = matrix.pairAt(cell.row, cell.column);
  const people = matrix.people[cell.row] ?? 0;
  return (
    <div className="matrix-readout">
      <p className="medium">
        <RecordName of={a} />
        {itself ? null : (
          <>
            <span className="t3">{' · '}</span>
            <RecordName of={b} />
          </>
        )}
      </p>
      <p className="t2 n">
        {itself
          ? t('record:people', { count: people, number: formatNumber(people) })
          : pair
            ? figuresOf(pair).join(' ')
            : t('overlaps:matrix.none')}
      </p>
      {chosen && !itself ? (
        <p className="row wrap">
          <a className="link" href={href({ record: `${a.id}~${b.id}`, selection: [] })}>
            {t('record:sideBySide')}
          </a>
          <Button tone="quiet" isDisabled={full} onPress={() => add([a.id, b.id])}>
            {t('overlaps:sets.add')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
