import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LandscapeImportanceDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { ImportanceList } from './ImportanceList.tsx';
import { importanceParts } from './importance.ts';
import { importanceColumns } from './importanceColumns.tsx';

/** The ten most important boards, with what their importance is made of. */
export function ImportanceCard() {
  const { t } = useTranslation();
  const href = useHref();
  const { selection } = usePlace();
  const narrow = useNarrow(720);
  const answer = useAnswer(LandscapeImportanceDocument, { scope: useScope() });
  const columns = useMemo(() => importanceColumns(t, href), [t, href]);
  return (
    <section className="card landscape-importance" aria-labelledby="importance-title">
      <div className="card-head">
        <h2 id="importance-title">{t('landscape:importance.title')}</h2>
        {narrow ? (
          <MeasureHelp
            measures={['importance', ...importanceParts.map(([, measure]) => measure)]}
            called={t('landscape:importance.title')}
          />
        ) : null}
        <span className="xs t3">{t('landscape:importance.about')}</span>
      </div>
      <Answered answer={answer} lines={11}>
        {({ landscape: { importance } }) =>
          importance.length === 0 ? (
            <Empty>{t('landscape:boards.none')}</Empty>
          ) : narrow ? (
            <ImportanceList rows={importance} />
          ) : (
            <DataTable
              label={t('landscape:importance.title')}
              columns={columns}
              rows={importance}
              rowId={({ board }) => board.id}
              order={{ column: 'importance', descending: true }}
              onOrder={() => undefined}
              total={importance.length}
              selected={selection[0]}
            />
          )
        }
      </Answered>
    </section>
  );
}
