// Runs before anything is installed, on the Node 20 of a fresh machine: built-in modules only.
// Installs the locked dependencies when the lock file is newer, and builds the pages when their sources changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const isQuiet = process.argv.includes('--quiet');
const wantsBuild = process.argv.includes('build');
process.chdir(root);

await alone(async () => {
  await install();
  await sync();
  if (wantsBuild) await build();
});

async function install() {
  const installed = 'node_modules/.wecan-lock-hash';
  const wanted = hashOf(['package-lock.json']);
  if (readText(installed) === wanted) return;
  say('Installing the locked dependencies (about half a minute the first time) …');
  // No package of ours needs an install script; what PostgreSQL's would do, its supervisor does.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installed, wanted);
}

async function sync() {
  // `npm install` prunes what SvelteKit writes here, and without it the type check misses errors.
  if (existsSync('node_modules/$app/tsconfig/tsconfig.json') || existsSync('node_modules/$app/tsconfig.json')) return;
  await node(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
}

async function build() {
  const built = 'build/.inputs-hash';
  const wanted = hashOf(
    filesBelow('src/routes', 'src/ui', 'static').concat('src/app.html', 'src/hooks.server.ts', 'src/hooks.ts', 'vite.config.ts', 'package-lock.json'),
  );
  if (readText(built) === wanted) return;
  say('Building the pages …');
  await node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
  writeFileSync(built, wanted);
}

function node(words) {
  const ours = `node_modules/node-${process.platform}-${process.arch}/bin/node`;
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
  if (!existsSync(ours) && !isNewEnough) {
    fail(`Wecan runs on Node 24. There is none for ${process.platform}-${process.arch} in the dependencies: please install Node 24 and try again.`);
  }
  return run(existsSync(ours) ? ours : process.execPath, words);
}

function npm(words) {
  const npmProgram = process.env.npm_execpath;
  return npmProgram ? run(process.execPath, [npmProgram, ...words]) : run('npm', words);
}

function run(program, words) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const startedAt = Date.now();
    const pulse = setInterval(() => say(`  … ${Math.round((Date.now() - startedAt) / 1000)} s`), 5_000);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      clearInterval(pulse);
      if (code !== 0) fail(`${program} ${words.join(' ')} failed:\n${output}`);
      resolve();
    });
  });
}

/** Start and test may be called at the same moment; the second waits for the first. */
async function alone(work) {
  const lock = join(root, '.setup-lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      const owner = Number(readText(join(lock, 'pid')));
      if ((owner && !isAlive(owner)) || (!owner && age > 5_000)) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function filesBelow(...folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter((name) => existsSync(name)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function say(text) {
  if (!isQuiet) process.stdout.write(`${text}\n`);
}

function fail(text) {
  rmSync(join(root, '.setup-lock'), { recursive: true, force: true });
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
