// A process of its own that runs Neo4j for as long as anybody holds it: each holder keeps one connection open, and however
// a holder ends, the system closes that connection. With the last holder gone, Java is stopped and the keeper ends too.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { forgetRunning, writeRunning } from './runningDatabase.ts';

/** What the starter tells the keeper, as JSON in its only argument. */
export interface KeeperTask {
  readonly dataFolder: string;
  readonly boltPort: number;
  readonly java: string;
  readonly words: readonly string[];
}
/** What the keeper tells the starter: that it listens and Java was started, or that Java ended before it was up. */
export type KeeperNews = { readonly kept: true } | { readonly javaEnded: string };

const patienceWithJava = 20_000;
const task: KeeperTask = JSON.parse(process.argv[2] ?? '');
const token = randomBytes(24).toString('hex');
const holders = new Set<Socket>();
let starterHolds = true;
let isUp = false;
let isStopping = false;
let restarts = 0;
let java = startJava();

const door = createServer(admit);
process.on('message', () => {
  isUp = true;
});
process.on('disconnect', () => {
  starterHolds = false;
  stopWhenUnheld();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('uncaughtException', (problem) => {
  console.error(problem);
  stop();
});
door.listen(0, '127.0.0.1');
await once(door, 'listening');
await record();
tell({ kept: true });

function tell(news: KeeperNews): void {
  if (process.connected) process.send?.(news);
}

function startJava(): ChildProcess {
  const child = spawn(task.java, task.words, { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('error', (problem) => console.error(`Java does not start: ${problem.message}`));
  child.on('close', (code, signal) => javaEnded(signal ?? `exit ${code}`));
  return child;
}

/** Neo4j that was up and fell is started again, with growing pauses, as long as it is held. */
function javaEnded(how: string): void {
  if (isStopping) return void leave();
  if (!isUp) {
    tell({ javaEnded: how });
    return void leave();
  }
  restarts += 1;
  console.error(`Neo4j ended by itself (${how}); start ${restarts} follows.`);
  setTimeout(startAgain, Math.min(30_000, 500 * 2 ** restarts));
}

function startAgain(): void {
  if (isStopping) return void leave();
  java = startJava();
  void record();
}

async function record(): Promise<void> {
  const address = door.address();
  if (address === null || typeof address === 'string' || java.pid === undefined) return;
  const { dataFolder, boltPort } = task;
  await writeRunning(dataFolder, {
    javaPid: java.pid,
    boltPort,
    keeperPid: process.pid,
    keeperPort: address.port,
    token,
  });
}

/** A connection becomes a holder with the token; the answer tells it that it holds. */
function admit(socket: Socket): void {
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('close', () => {
    holders.delete(socket);
    stopWhenUnheld();
  });
  socket.once('data', (said) => {
    if (String(said) !== token || isStopping) return void socket.destroy();
    holders.add(socket);
    starterHolds = false; // it is the first to come, and holds by this connection from now on
    socket.write('held');
    socket.once('data', () => release(socket));
  });
}

/** Who lets go while others hold is free at once; the last one's connection ends when Java has ended. */
function release(socket: Socket): void {
  holders.delete(socket);
  stopWhenUnheld();
  if (!isStopping) socket.end();
}

function stopWhenUnheld(): void {
  if (holders.size === 0 && !starterHolds) stop();
}

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  if (java.exitCode !== null || java.signalCode !== null) return void leave();
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), patienceWithJava);
}

async function leave(): Promise<void> {
  await forgetRunning(task.dataFolder);
  process.exit();
}
