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

export interface MappingPartsProps {
  id: string;
  /** Called when the file has been read anew. */
  read: () => void;
}

/** How the tables of a file are read: which column each heading fills, with what stands under it. */
export function MappingParts({ id, read }: MappingPartsProps) {
  const answer = useAnswer(DataImportTablesDocument, { id });
  return (
    <Answered answer={answer} lines={10}>
      {(data) => <Tables id={id} data={data} read={read} />}
    </Answered>
  );
}

function Tables({ id, data, read }: MappingPartsProps & { data: DataImportTablesQuery }) {
  const { t } = useTranslation();
  const { tables } = data.importProposal;
  const formats = data.importFormats;
  const [chosen, choose] = useState(() => tables.map(chosenOf));
  const { send, pending, problem } = useSend(DataMapDocument);
  const lacking = chosen.flatMap((one) =>
    missing(
      one,
      formats.find(({ name }) => name === one.format),
    ),
  );
  const map = async (mapping: Parameters<typeof send>[0]['mapping']): Promise<void> => {
    if (!(await send({ id, mapping }))) return;
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
