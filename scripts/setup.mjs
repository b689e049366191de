// Runs before anything is installed, on the Node of a fresh machine (18 or newer): built-in modules only.
// Installs the locked dependencies when they are not what the lock file says, and builds the pages when their
// sources changed. Whoever has everything is through in a moment, offline and in a folder that is read-only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wantsBuild = process.argv.includes('build');
const ownNode = `node_modules/node-${process.platform}-${process.arch}/bin/node`;
const lock = '.setup-lock';
process.chdir(root);

if (!isInstalled() || !isSynced() || (wantsBuild && !isBuilt())) {
  await alone(async () => {
    if (!isInstalled()) await install();
    assertNode();
    if (!isSynced()) await runNode(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
    if (wantsBuild && !isBuilt()) await build();
  });
}
assertNode();

/** What npm wrote down about the last install that ended, compared with the lock file; remembered by a hash. */
function isInstalled() {
  const wanted = hashOf(['package-lock.json', 'package.json']);
  if (readText('node_modules/.wecan-lock-hash') === wanted) return true;
  const [locked, present] = [packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json')];
  if (!locked || !present) return false;
  const isSame = Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || present[path]?.version === version || (!present[path] && optional === true),
  );
  if (isSame && Object.keys(present).every((path) => path in locked)) {
    rememberInstall(wanted);
    return true;
  }
  return false;
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function rememberInstall(hash) {
  try {
    writeFileSync('node_modules/.wecan-lock-hash', hash);
  } catch {
    // Somebody else's folder: it is compared again the next time.
  }
}

async function install() {
  say('Installing the locked dependencies (half a minute to a minute the first time) …');
  const wanted = hashOf(['package-lock.json', 'package.json']);
  rmSync('node_modules/.wecan-lock-hash', { force: true });
  // No package of ours needs an install script; what PostgreSQL's would do, its supervisor does. The rest undoes
  // settings of the machine: without optional packages there is neither PostgreSQL nor Node 24.
  await runNpm(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  rememberInstall(wanted);
}

/** `npm install` prunes what SvelteKit writes here, and without it the type check misses errors. */
function isSynced() {
  return existsSync('node_modules/$app/tsconfig/tsconfig.json') || existsSync('node_modules/$app/tsconfig.json');
}

function isBuilt() {
  return readText('build/.inputs-hash') === inputsHash();
}

function inputsHash() {
  return hashOf(
    filesBelow('src/routes', 'src/ui', 'src/platform', 'static')
      .filter((path) => !path.endsWith('.test.ts') && !path.startsWith(join('src', 'platform', 'server')))
      .concat(filesBelow('scripts').filter((path) => path.endsWith('-plugin.ts')))
      .concat('src/app.html', 'src/hooks.server.ts', 'src/hooks.ts', 'vite.config.ts', 'package.json', 'package-lock.json'),
  );
}

/**
 * Each build has a folder of its own, and `build` is a link to the newest: a market that is running goes on
 * with the one it started with.
 */
async function build() {
  say('Building the pages …');
  const wanted = inputsHash();
  const folder = join('.svelte-kit', 'builds', wanted.slice(0, 12));
  rmSync(folder, { recursive: true, force: true });
  await runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { WECAN_BUILD_FOLDER: folder });
  writeFileSync(join(folder, '.inputs-hash'), wanted);
  const link = `build.${process.pid}`;
  symlinkSync(folder, link);
  if (lstatSync('build', { throwIfNoEntry: false })?.isDirectory()) rmSync('build', { recursive: true });
  renameSync(link, 'build');
  forgetOldBuilds(folder);
}

function forgetOldBuilds(current) {
  const builds = join('.svelte-kit', 'builds');
  const older = readdirSync(builds)
    .map((name) => join(builds, name))
    .filter((path) => path !== current)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of older.slice(2)) rmSync(path, { recursive: true, force: true });
}

function assertNode() {
  if (existsSync(ownNode) || Number(process.versions.node.split('.')[0]) >= 24) return;
  fail(
    `Wecan runs on Node 24, and this is ${process.versions.node}. There is none for ${process.platform}-${process.arch} among its packages: please install Node 24 and try again.`,
  );
}

function runNode(words, environment) {
  return run(existsSync(ownNode) ? ownNode : process.execPath, words, environment);
}

function runNpm(words) {
  const program = process.env.npm_execpath;
  return program?.endsWith('npm-cli.js') ? run(process.execPath, [program, ...words]) : run('npm', words);
}

function run(program, words, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    const startedAt = Date.now();
    // The lock's age tells others that somebody is still at work.
    const pulse = setInterval(() => {
      touch(lock);
      say(`  … ${Math.round((Date.now() - startedAt) / 1000)} s`);
    }, 5_000);
    const pass = (name) => child.kill(name);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, pass);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code, signal) => {
      clearInterval(pulse);
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, pass);
      if (signal) fail(`Interrupted (${signal}). The next start begins again where this one was.`);
      if (code !== 0) fail(`${reasonOf(output)}\n\n${[program, ...words].join(' ')}:\n${output.trim()}`);
      resolve();
    });
  });
}

/** What a person can do about the commonest failures, in one sentence above the program's own words. */
function reasonOf(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    return 'The packages could not be fetched: the registry of npm cannot be reached. Check the network and start again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: about 1 GB is needed. Make room and start again.';
  if (/EACCES|EPERM|EROFS/.test(output)) return `This user may not write here. Make ${root} writable, or start as its owner.`;
  return 'It failed; these are the words of the program:';
}

/** Start and test may be called at the same moment; the second waits for the first. */
async function alone(work) {
  for (let isTold = false; !take(); isTold = true) {
    if (!isTold) say('Another start or test is installing or building; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    await work();
  } finally {
    release();
  }
}

function take() {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code !== 'EEXIST') {
      fail(
        `Packages or pages are not up to date, and this user may not write here (${error.code}). Make ${root} writable, or start as its owner once.`,
      );
    }
    removeAbandoned();
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** A killed owner leaves the lock behind. It is renamed before it is removed: of two who see it, one can. */
function removeAbandoned() {
  const owner = readText(join(lock, 'pid'));
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  // A number without its process, or one that belongs to another process by now and gives no pulse.
  const isAbandoned = owner ? !isAlive(Number(owner)) || age > 60_000 : age > 10_000;
  if (!isAbandoned) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    // Between the look and the renaming a living process may have taken it: it gets it back.
    if (readText(join(aside, 'pid')) !== owner) renameSync(aside, lock);
    else rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another one was quicker.
  }
}

function release() {
  if (readText(join(lock, 'pid')) === String(process.pid)) rmSync(lock, { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Nobody waits for it.
  }
}

function filesBelow(...folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      }),
    );
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter((name) => existsSync(name)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** On the standard error: what a command answers stays alone on the standard output. */
function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  release();
  say(text);
  process.exit(1);
}
