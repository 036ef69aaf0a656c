import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardsHelp } from '../../ui/CardsHelp.tsx';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import type { Row, RowTie } from './rows.ts';
import type { NetworkWords } from './useWords.ts';
import './table.css';

export interface NetworkTableProps {
  rows: readonly Row[];
  words: NetworkWords;
  selected: readonly string[];
  pick: (id: string, more: boolean) => void;
  pickTie: (tie: RowTie) => void;
}

/** So many rows are in the page at first; the rest comes by the button. */
const pageSize = 100;
const tiesShown = 3;
const ofSize = ['peopleCount', 'boards'];
const ofTies = ['sharedPeople', 'qValue'];

/** The table twin: the same records, ties and selection as the drawing. */
export function NetworkTable({ rows, words, selected, pick, pickTie }: NetworkTableProps) {
  const { t } = useTranslation();
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * pageSize);
  const narrow = useNarrow(720);
  const compared = rows.some(({ became }) => became !== undefined);
  return (
    <div className="network-table-box">
      {narrow ? <CardsHelp measures={[...ofSize, ...ofTies]} /> : null}
      <table className="network-table">
        <caption className="visually-hidden">{t('network:table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network:table.name')}</th>
            <th scope="col">{t('network:table.kind')}</th>
            {compared ? <th scope="col">{t('network:table.became')}</th> : null}
            <th scope="col">{t('network:table.area')}</th>
            <th scope="col" className="right">
              {t('network:table.size')}
              {narrow ? null : <MeasureHelp measures={ofSize} called={t('network:table.size')} />}
            </th>
            <th scope="col" className="right">
              {t('network:table.ties')}
            </th>
            <th scope="col">
              {t('network:table.tiedTo')}
              {narrow ? null : <MeasureHelp measures={ofTies} called={t('network:table.tiedTo')} />}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.node.id} aria-current={selected.includes(row.node.id) || undefined} data-id={row.node.id}>
              <th scope="row">
                <button type="button" className="link" onClick={(event) => pick(row.node.id, event.shiftKey)}>
                  <RecordName of={row.names} />
                </button>
              </th>
              <td>{words.kind(row)}</td>
              {compared ? <td>{words.became(row)}</td> : null}
              <td>{row.region ? <RecordName of={row.region} /> : null}</td>
              <td className="right n">{words.size(row)}</td>
              <td className="right n">{words.ties(row.ties.length)}</td>
              <td>
                <Ties row={row} words={words} pickTie={pickTie} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <button type="button" className="btn" onClick={() => setPages(pages + 1)}>
          {t('network:table.more', { shown: shown.length, total: rows.length })}
        </button>
      ) : null}
    </div>
  );
}

/** The strongest ties of a row; the others open on demand. */
function Ties({ row, words, pickTie }: Pick<NetworkTableProps, 'words' | 'pickTie'> & { row: Row }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? row.ties : row.ties.slice(0, tiesShown);
  const left = row.ties.length - shown.length;
  return (
    <ul className="network-ties">
      {shown.map((tie) => (
        <li key={`${tie.id} ${tie.outward}`}>
          <button type="button" className="link" onClick={() => pickTie(tie)}>
            <RecordName of={tie.names} />
          </button>{' '}
          <span className="t2">{words.tie(tie)}</span>
        </li>
      ))}
      {left > 0 ? (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('network:table.moreTies', { count: left })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
