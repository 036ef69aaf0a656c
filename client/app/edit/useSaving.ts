import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  EditCommitDocument,
  EditDiscardDocument,
  EditProposeDocument,
  type EditProposeMutation,
  type RecordKind,
} from '../../api/operations.generated.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { type RowInput, rowOf } from './editRow.ts';

type Proposed = EditProposeMutation['proposeImport'];

/** Saves what was written by the road of an import of one row: where something is to be decided, it leads there. */
export function useSaving(kind: RecordKind) {
  const { t } = useTranslation();
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function refuse(id: string, all: readonly Problem[]): Promise<void> {
    setProblems(all);
    await client.mutation(EditDiscardDocument, { id }).toPromise();
  }
  async function commit(proposed: Proposed, why: string): Promise<void> {
    const { error } = await client.mutation(EditCommitDocument, { id: proposed.id, by: signature(), why }).toPromise();
    if (error) await refuse(proposed.id, [problemOf(error)]);
    else store.step({ selection: selectionAfter(proposed, kind), options: { form: null } });
  }
  async function save(input: RowInput): Promise<void> {
    setPending(true);
    setProblems([]);
    const name = t(input.id === null ? 'edit:added' : 'edit:changed', { date: new Date().toISOString().slice(0, 10) });
    const file = { name: `${name}.csv`, format: input.form.format, text: rowOf(input) };
    const { data, error } = await client.mutation(EditProposeDocument, { input: file, by: signature() }).toPromise();
    if (!data) setProblems([error ? problemOf(error) : { code: 'UNREACHABLE', message: null }]);
    else if (data.proposeImport.errorCount > 0)
      await refuse(
        data.proposeImport.id,
        data.proposeImport.problems.map(({ rule, message }) => ({ code: rule, message })),
      );
    else if (data.proposeImport.undecided > 0)
      store.step({ view: 'data', record: data.proposeImport.id, selection: [], options: { form: null } });
    else await commit(data.proposeImport, input.said.reason.trim() || name);
    setPending(false);
  }
  return { save: (input: RowInput) => void save(input), pending, problems };
}

/** The record that was written stands open afterwards. */
function selectionAfter({ records }: Proposed, kind: RecordKind): string[] {
  const own = records.filter((record) => record.kind === kind);
  const written = own.find(({ action }) => action === 'CREATE' || action === 'UPDATE') ?? own[0];
  return written ? [written.key] : [];
}
