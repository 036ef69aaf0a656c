import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { EditProposeDocument, type RecordKind } from '../../api/operations.generated.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { changedIn, type RowInput, rowOf, type Said } from './editRow.ts';
import { fieldOf, retractingOf, type Saved, savingOf } from './handMutations.ts';

/** Saves what was written, or takes the record away. Where something is to be decided first, it leads to the Data view. */
export function useSaving(kind: RecordKind, seen: number | null) {
  const { t } = useTranslation();
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** What came of it; null where it was refused, for which the server has said why. */
  async function sent(text: string, variables: object): Promise<Saved['saved'] | null> {
    setPending(true);
    setProblem(null);
    const { data, error } = await client.mutation<Saved>(text, { ...variables, by: signature() }).toPromise();
    setPending(false);
    if (data && !error) return data.saved;
    setProblem(error ? problemOf(error) : { code: 'UNREACHABLE', message: null });
    return null;
  }
  async function save(input: RowInput): Promise<void> {
    const { id, said } = input;
    const columns = Object.entries(changedIn(input)).map(([column, text]) => [fieldOf(column), text]);
    const why = said.source.trim() === '' ? said.reason.trim() : '';
    const written = {
      input: Object.fromEntries(columns),
      why,
      ...(kind !== 'SOURCE' && { evidence: evidenceOf(said) }),
    };
    const saved = await sent(savingOf(kind, id), { ...written, ...(id !== null && { id, seen }) });
    if (saved && saved.undecided.length > 0) await decide(input);
    else if (saved) store.step({ selection: saved.record ? [saved.record.id] : [], options: { form: null } });
  }
  /** A file of one row, which is looked through like any other. */
  async function decide(input: RowInput): Promise<void> {
    const name = t(input.id === null ? 'edit:added' : 'edit:changed', { date: new Date().toISOString().slice(0, 10) });
    const file = { name: `${name}.csv`, format: input.form.format, text: rowOf(input) };
    setPending(true);
    const { data, error } = await client.mutation(EditProposeDocument, { input: file, by: signature() }).toPromise();
    setPending(false);
    if (data) store.step({ view: 'data', record: data.proposeImport.id, selection: [], options: { form: null } });
    else setProblem(error ? problemOf(error) : { code: 'UNREACHABLE', message: null });
  }
  async function takeAway(id: string, why: string): Promise<void> {
    const saved = await sent(retractingOf(kind), { id, seen, why });
    if (saved) store.step({ selection: [], options: { form: null } });
  }
  return {
    save: (input: RowInput) => void save(input),
    takeAway: (id: string, why: string) => void takeAway(id, why),
    pending,
    problem,
  };
}

function evidenceOf({ source, locator, quote, inferred }: Said) {
  if (source.trim() === '') return null;
  return { source, locator, quote, certainty: inferred ? 'INFERRED' : 'STATED' };
}
