import { endpoint } from './client.ts';

const firstWait = 1_000;
const longestWait = 60_000;

export interface Hearing {
  /** Called with each answer of the subscription. */
  hear: (data: unknown) => void;
  /** The server has said all there is; without it, that is an interruption like others. */
  complete?: () => void;
}

/**
 * Hears what a subscription tells as long as the page is seen, until the returned function is called. An interrupted one begins again, later
 * each time; a hidden page begins when it is seen again.
 */
export function hearStream(query: string, rolesOnly: boolean, { hear, complete }: Hearing): () => void {
  const address = `${endpoint(rolesOnly)}${rolesOnly ? '&' : '?'}${query}`;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  function leave(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }
  function connect(): void {
    leave();
    if (document.hidden) return;
    source = new EventSource(address);
    source.addEventListener('next', ({ data }: MessageEvent) => {
      wait = firstWait;
      hear((JSON.parse(String(data)) as { data?: unknown }).data);
    });
    source.addEventListener('complete', () => (complete ? end() : retry()));
    source.addEventListener('error', retry);
  }
  /** Later each time, and not all pages at one time. */
  function retry(): void {
    leave();
    timer = setTimeout(connect, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, longestWait);
  }
  function looked(): void {
    wait = firstWait;
    connect();
  }
  function stop(): void {
    document.removeEventListener('visibilitychange', looked);
    leave();
  }
  function end(): void {
    stop();
    complete?.();
  }
  connect();
  document.addEventListener('visibilitychange', looked);
  return stop;
}
