// Holding the embedded database: it runs for as long as somebody holds it (see keeper.ts).
import { connect } from 'node:net';
import type { RunningDatabase } from './runningDatabase.ts';

export interface Hold {
  /** Lets go, and waits: for the last holder until Neo4j has stopped. */
  release(): Promise<void>;
  /** Settles when the keeper is gone; true when we had not let go before. */
  readonly lost: Promise<boolean>;
}

/** A hold on the database that the state file speaks of; null when its keeper is gone or about to go. */
export function takeHold(running: RunningDatabase): Promise<Hold | null> {
  return new Promise((resolve) => {
    let released = false;
    const socket = connect(running.keeperPort, '127.0.0.1', () => socket.write(running.token));
    const ended = new Promise<void>((settle) => socket.once('close', () => settle()));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once('data', () => {
      socket.setTimeout(0).unref();
      resolve({
        lost: ended.then(() => !released),
        release: async () => {
          released = true;
          socket.ref().write('release');
          await ended;
        },
      });
    });
    void ended.then(() => resolve(null));
  });
}
