import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OverlapMatrixDocument, type OverlapMatrixQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import type { Cell } from '../../ui/useCellWalk.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixReadout } from './MatrixReadout.tsx';
import { type MatrixFigure, matrixFigures, matrixOf } from './matrix.ts';
import { useCellSentence } from './useCellSentence.ts';
import './matrix.css';

const beside = 24;
const usual = 150;
const most = 1000;

/** Boards against boards, similar ones together. @param small beside the table: as many as can be seen at once */
export function MatrixCard({ small = false }: { small?: boolean }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const first = small ? beside : options.boards === 'all' ? most : usual;
  const answer = useAnswer(OverlapMatrixDocument, { scope: useScope(), first });
  const figure = matrixFigures.find((one) => one === options.figure) ?? 'jaccard';
  const title = t('overlaps:matrix.title');
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        {answer.data ? <p className="xs t2 n">{sentence(answer.data)}</p> : null}
        <span className="space" />
        {small ? (
          <a className="link" href={href({ options: { as: 'matrix' } })}>
            {t('overlaps:matrix.whole')}
          </a>
        ) : null}
        <Segmented<MatrixFigure>
          label={t('overlaps:matrix.shade')}
          value={figure}
          onChange={(value) => store.step({ options: { figure: value === 'jaccard' ? null : value } })}
          segments={matrixFigures.map((value) => ({ value, label: t(`overlaps:figure.${value}`) }))}
        />
      </div>
      <Answered answer={answer} lines={12}>
        {({ overlapMatrix }) =>
          overlapMatrix.boards.length === 0 ? (
            <Empty>{t('overlaps:none')}</Empty>
          ) : (
            <>
              {small ? null : (
                <LeftOut shown={overlapMatrix.boards.length} total={overlapMatrix.total} all={first === most} />
              )}
              <Body answer={overlapMatrix} figure={figure} />
            </>
          )
        }
      </Answered>
    </section>
  );

  function sentence({ overlapMatrix: { boards, total } }: OverlapMatrixQuery): string {
    const number = formatNumber(boards.length);
    return small && boards.length < total
      ? t('overlaps:matrix.truncated', { shown: number, total: formatNumber(total) })
      : t('overlaps:matrix.sentence', { count: boards.length, number });
  }
}

/** @param all as many are shown as can be */
function LeftOut({ shown, total, all }: { shown: number; total: number; all: boolean }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  const more = (
    <Button tone="quiet" onPress={() => store.step({ options: { boards: 'all' } })}>
      {t(total > most ? 'overlaps:matrix.more' : 'overlaps:matrix.all')}
    </Button>
  );
  return (
    <Truncated actions={all ? null : more}>
      {t('overlaps:matrix.truncated', { shown: formatNumber(shown), total: formatNumber(total) })}
    </Truncated>
  );
}

function Body({ answer, figure }: { answer: OverlapMatrixQuery['overlapMatrix']; figure: MatrixFigure }) {
  const { selection } = usePlace();
  const matrix = useMemo(() => matrixOf(answer), [answer]);
  const [pointed, setPointed] = useState<Cell | null>(null);
  const sentenceOf = useCellSentence(matrix);
  const selected = selection.map((id) => matrix.placeOf(id)).filter((place) => place >= 0);
  const [row, column] = selected;
  const chosen = row !== undefined && column !== undefined ? { row, column } : null;
  const open = (cell: Cell): void => {
    const ids = [cell.row, cell.column].flatMap((place) => matrix.boards[place]?.id ?? []);
    store.step({ selection: [...new Set(ids)] });
  };
  return (
    <>
      <MatrixGrid
        matrix={matrix}
        figure={figure}
        selected={selected}
        sentenceOf={sentenceOf}
        onPoint={setPointed}
        onOpen={open}
      />
      <MatrixReadout matrix={matrix} cell={pointed ?? chosen} chosen={pointed === null && chosen !== null} />
      <MatrixLegend most={written(matrix.most[figure], figure)} />
    </>
  );
}

function written(value: number, figure: MatrixFigure): string {
  if (figure === 'people') return formatNumber(value);
  return figure === 'containment' ? formatShare(value) : formatNumber(value, 2);
}
