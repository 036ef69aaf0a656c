import { useEffect, useState } from 'react';
import { availability } from '../../api/availability.ts';
import { useReasons } from '../../api/useAnswer.ts';
import type { Failure } from '../../ui/Failed.tsx';

export interface PaperShown {
  /** The last that came stays until the next is there. */
  html: string | null;
  failure: Failure | null;
  fetching: boolean;
  again: () => void;
}

interface Came {
  asked: string;
  html: string | null;
  failure: Failure | null;
}

/** The page that the server makes of it; whoever chooses on before it has come gets the later one alone. */
export function usePaper(address: string, language: string): PaperShown {
  const [came, take] = useState<Came | null>(null);
  const [tries, setTries] = useState(0);
  // Somebody may have changed the landscape, or the database come back.
  const { recoveries, arrivals } = useReasons();
  const asked = `${tries} ${recoveries} ${arrivals} ${address}`;
  useEffect(() => {
    const giveUp = new AbortController();
    void fetched(address, language, giveUp.signal).then((found) => {
      if (giveUp.signal.aborted) return;
      if (found.failure?.code === 'DATABASE_UNAVAILABLE') availability.reportOutage();
      if (found.failure?.code === 'UNREACHABLE') availability.doubt();
      take((before) => ({ asked, html: found.html ?? before?.html ?? null, failure: found.failure }));
    });
    return () => giveUp.abort();
  }, [address, language, asked]);
  return {
    html: came?.html ?? null,
    failure: came?.asked === asked ? came.failure : null,
    fetching: came?.asked !== asked,
    again: () => setTries((before) => before + 1),
  };
}

async function fetched(address: string, language: string, signal: AbortSignal): Promise<Omit<Came, 'asked'>> {
  try {
    const response = await fetch(address, { signal, headers: { 'accept-language': language } });
    if (response.ok) return { html: await response.text(), failure: null };
    return { html: null, failure: failureIn(await response.json()) };
  } catch {
    return { html: null, failure: { code: 'UNREACHABLE', message: null } };
  }
}

/** As the server words it. */
function failureIn(answer: unknown): Failure {
  const unknown = { code: 'INTERNAL', message: null };
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return unknown;
  const { error } = answer;
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return unknown;
  return typeof error.code === 'string' && typeof error.message === 'string'
    ? { code: error.code, message: error.message }
    : unknown;
}
