import { useTranslation } from 'react-i18next';
import { MappingExamples } from './MappingExamples.tsx';
import { type Chosen, type ImportTable, missing, offered, type TableFormat } from './mapping.ts';
import { useColumnName } from './useColumnName.ts';

export interface MappingTableProps {
  table: ImportTable;
  chosen: Chosen;
  formats: readonly TableFormat[];
  onChange: (chosen: Chosen) => void;
}

/** One table: what its rows are, which column each heading fills, and what every row says where no heading does. */
export function MappingTable({ table, chosen, formats, onChange }: MappingTableProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  const format = formats.find(({ name }) => name === chosen.format);
  const title = table.name ?? t('data:mapping.table');
  // Two headings may be the same: the place tells them apart.
  const places = table.columns.map((column, index) => ({ ...column, index }));
  const lacking = missing(chosen, format);
  const fixable = [...new Set([...Object.keys(chosen.fixed), ...lacking])];
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <span className="tag">{t(`data:mapping.by.${table.by}`)}</span>
        <span className="space" />
        <label className="mapping-format">
          {t('data:bring.format')}
          <select
            value={chosen.format}
            onChange={({ target }) => onChange({ ...chosen, format: target.value, columns: fitting(target.value) })}
          >
            {formats.map(({ name }) => (
              <option key={name} value={name}>
                {t(`data:bring.formats.${name}`, { defaultValue: name })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <table className="mapping-table" aria-label={t('data:mapping.columns')}>
        <thead>
          <tr>
            <th scope="col">{t('data:mapping.heading')}</th>
            <th scope="col" className="mapping-sample">
              {t('data:mapping.sample')}
            </th>
            <th scope="col">{t('data:mapping.column')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ heading, sample, suggested, index }) => (
            <tr key={index}>
              <th scope="row" lang="">
                {heading}
                <span className="second xs t2 mapping-below">{sample.join(' · ')}</span>
              </th>
              <td className="t2 mapping-sample" lang="">
                {sample.join(' · ')}
              </td>
              <td>
                <select
                  aria-label={t('data:mapping.columnOf', { heading })}
                  value={chosen.columns[index] ?? ''}
                  onChange={({ target }) => onChange({ ...chosen, columns: put(index, target.value || null) })}
                >
                  <option value="">{t('data:mapping.leftOut')}</option>
                  {offered(format, heading, chosen.columns[index] ?? null).map((column) => (
                    <option key={column} value={column}>
                      {column === suggested ? t('data:mapping.suggests', { column: nameOf(column) }) : nameOf(column)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MappingExamples table={table} chosen={chosen} />
      {fixable.length > 0 ? (
        <div className="mapping-fixed">
          <p className={lacking.length > 0 ? 'mapping-lacking' : 't2'}>
            {t(lacking.length > 0 ? 'data:mapping.lacking' : 'data:mapping.fixed')}
          </p>
          {fixable.map((column) => (
            <label key={column}>
              <span className="xs t2">{nameOf(column)}</span>
              <input
                value={chosen.fixed[column] ?? ''}
                onChange={({ target }) => onChange({ ...chosen, fixed: { ...chosen.fixed, [column]: target.value } })}
              />
            </label>
          ))}
        </div>
      ) : null}
    </section>
  );

  function put(place: number, column: string | null): (string | null)[] {
    return chosen.columns.map((other, index) => (index === place ? column : other));
  }
  /** What another format has no column for is left out. */
  function fitting(name: string): (string | null)[] {
    const known = formats.find((one) => one.name === name)?.columns ?? [];
    return chosen.columns.map((column) => (column !== null && known.includes(column) ? column : null));
  }
}
