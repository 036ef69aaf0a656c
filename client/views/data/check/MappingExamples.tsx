import { useTranslation } from 'react-i18next';
import { type Chosen, exampleOf, type ImportTable } from './mapping.ts';
import { useColumnName } from './useColumnName.ts';

/** The first rows of a table as they would be read, as things stand. */
export function MappingExamples({ table, chosen }: { table: ImportTable; chosen: Chosen }) {
  const { t } = useTranslation();
  const nameOf = useColumnName();
  if (table.examples.length === 0) return null;
  return (
    <div className="mapping-examples">
      <p className="t2">{t('data:mapping.examples')}</p>
      <ul>
        {table.examples.map(({ row, cells }) => (
          <li key={row}>
            <span className="t3">{t('data:check.line', { line: row })}</span>
            <dl>
              {exampleOf(cells, chosen).map(({ column, text }) => (
                <div key={column}>
                  <dt className="t2">{nameOf(column)}</dt>
                  <dd lang="">{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
