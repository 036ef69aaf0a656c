import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DataImportTablesDocument,
  type DataImportTablesQuery,
  DataMapDocument,
} from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useSend } from '../../../api/useSend.ts';
import { store } from '../../../state/useBoardwalk.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import { MappingTable } from './MappingTable.tsx';
import './mapping.css';
import { chosenOf, mappingOf, missing } from './mapping.ts';
import { readWritten, type WrittenFault, WrittenField } from './WrittenField.tsx';
import './written.css';

export interface MappingPartsProps {
  id: string;
  /** When the file was written, as far as somebody said so. */
  dated: string | null;
  /** Called when the file has been read anew. */
  read: () => void;
}

/** How the tables of a file are read: which column each heading fills, with what stands under it. */
export function MappingParts({ id, dated, read }: MappingPartsProps) {
  const answer = useAnswer(DataImportTablesDocument, { id });
  return (
    <Answered answer={answer} lines={10}>
      {(data) => <Tables id={id} dated={dated} data={data} read={read} />}
    </Answered>
  );
}

function Tables({ id, dated, data, read }: MappingPartsProps & { data: DataImportTablesQuery }) {
  const { t } = useTranslation();
  const { tables } = data.importProposal;
  const formats = data.importFormats;
  const [chosen, choose] = useState(() => tables.map(chosenOf));
  const [written, write] = useState(dated ?? '');
  const [fault, find] = useState<WrittenFault | null>(null);
  const { send, pending, problem } = useSend(DataMapDocument);
  const lacking = chosen.flatMap((one) =>
    missing(
      one,
      formats.find(({ name }) => name === one.format),
    ),
  );
  const map = async (mapping: Parameters<typeof send>[0]['mapping']): Promise<void> => {
    const said = readWritten(written);
    find('fault' in said ? said.fault : null);
    if ('fault' in said || !(await send({ id, mapping, dated: said.dated }))) return;
    read();
    store.step({ options: { step: null, tab: null, item: null, line: null } });
  };
  return (
    <div className="mapping">
      {tables.map((table, index) => {
        const one = chosen[index];
        return one ? (
          <MappingTable
            key={table.name ?? index}
            table={table}
            chosen={one}
            formats={formats}
            onChange={(next) => choose(chosen.map((other, at) => (at === index ? next : other)))}
          />
        ) : null;
      })}
      {written !== '' || chosen.some(({ format }) => format === 'seats') ? (
        <div className="card written">
          <WrittenField value={written} fault={fault} onChange={write} />
        </div>
      ) : null}
      <Refused problem={problem} />
      <div className="row wrap">
        <Button
          tone="primary"
          isDisabled={pending || lacking.length > 0}
          onPress={() =>
            void map(tables.flatMap((table, index) => (chosen[index] ? [mappingOf(table, chosen[index])] : [])))
          }
        >
          {t(pending ? 'data:mapping.pending' : 'data:mapping.read')}
        </Button>
        <Button isDisabled={pending} onPress={() => void map([])}>
          {t('data:mapping.suggested')}
        </Button>
        <Button tone="quiet" onPress={() => store.step({ options: { step: null } })}>
          {t('data:mapping.back')}
        </Button>
      </div>
    </div>
  );
}
