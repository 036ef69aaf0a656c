import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { DataDiscardDocument, DataProposeDocument } from '../../../api/operations.generated.ts';
import { type Problem, problemOf } from '../../../api/problem.ts';
import { signature } from '../../../state/preferences.ts';
import { base64Of } from './fileBytes.ts';

/** Something on its way in. */
export interface Brought {
  number: number;
  name: string;
  state: 'waiting' | 'reading' | 'ready' | 'refused' | 'stopped';
  /** Its proposal, once it has been read. */
  id?: string;
  problem?: Problem;
}

export interface Told {
  /** Null: it is guessed. */
  format: string | null;
  dated: string | null;
}

/** The most that the API takes of one file. */
const most = 50 * 2 ** 20;

/** Brings files in, one after the other, each as a proposal of its own. @param ready called with the proposal, where it was one file alone */
export function useBringing(told: Told, ready: (id: string) => void) {
  const client = useClient();
  const [list, setList] = useState<readonly Brought[]>([]);
  const counter = useRef(0);
  const stopped = useRef(new Set<number>());
  const settle = (number: number, change: Partial<Brought>): void =>
    setList((before) => before.map((one) => (one.number === number ? { ...one, ...change } : one)));

  /** Reads one; its id, or null where it was refused or stopped. */
  async function bringOne(file: File, number: number): Promise<string | null> {
    if (stopped.current.has(number)) return null;
    if (file.size > most) {
      settle(number, { state: 'refused', problem: { code: 'TOO_LARGE', message: null } });
      return null;
    }
    settle(number, { state: 'reading' });
    const base64 = await base64Of(file).catch(() => null);
    if (base64 === null) {
      settle(number, { state: 'refused', problem: { code: 'UNREADABLE', message: null } });
      return null;
    }
    const input = { name: file.name, base64, ...told };
    const { data, error } = await client.mutation(DataProposeDocument, { input, by: signature() }).toPromise();
    const id = data?.proposeImport.id;
    if (id && stopped.current.has(number)) await client.mutation(DataDiscardDocument, { id }).toPromise();
    else if (id) settle(number, { state: 'ready', id });
    else
      settle(number, { state: 'refused', problem: error ? problemOf(error) : { code: 'UNREACHABLE', message: null } });
    return stopped.current.has(number) ? null : (id ?? null);
  }

  async function bring(files: readonly File[]): Promise<void> {
    const first = counter.current;
    counter.current += files.length;
    const added = files.map((file, index) => ({ file, number: first + index }));
    const waiting = added.map(({ file, number }): Brought => ({ number, name: file.name, state: 'waiting' }));
    setList((before) => [...before.filter(({ state }) => state !== 'ready' && state !== 'stopped'), ...waiting]);
    let last: string | null = null;
    for (const { file, number } of added) last = await bringOne(file, number);
    if (added.length === 1 && last) ready(last);
  }
  const stop = (number: number): void => {
    stopped.current.add(number);
    settle(number, { state: 'stopped' });
  };
  return { list, bring: (files: readonly File[]) => void bring(files), stop };
}
