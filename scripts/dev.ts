import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run dev`: the whole market, which follows every edit. Pages reload by themselves; a change in what the
 * pages call starts web and worker again; a change in the policy or the migrations is compiled first.
 */
const root = join(import.meta.dirname, '..');
const watched = ['policy', 'database/migrations', 'database/key-migrations', 'src'];
const waitMs = 150;

type Kind = 'policy' | 'all' | 'doors' | 'none';

const changed = new Set<string>();
let market = startMarket();
let isBusy = false;
let timer: NodeJS.Timeout | undefined;

for (const folder of watched.filter((name) => existsSync(join(root, name)))) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file) changed.add(`${folder}/${file}`);
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), waitMs);
  });
}

// Ctrl-C reaches the market as well, which puts itself in order; this process only waits for it.
for (const name of ['SIGINT', 'SIGHUP'] as const) process.on(name, () => undefined);
process.on('SIGTERM', () => market.kill('SIGTERM'));

async function follow(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  const files = [...changed];
  changed.clear();
  const kinds = new Set(files.map(kindOf));
  if (kinds.has('policy')) await compileAndRestart();
  else if (kinds.has('all')) await restart();
  else if (kinds.has('doors')) restartDoors();
  isBusy = false;
  if (changed.size > 0) await follow();
}

/** What a change asks for. Pages, components and styles are followed by Vite. */
function kindOf(file: string): Kind {
  if (file.endsWith('.test.ts') || file.includes('/generated/')) return 'none';
  if (file.startsWith('policy/') || file.startsWith('database/') || file.startsWith('src/enforcement/')) return 'policy';
  if (file.startsWith('src/processes/') || file.startsWith('src/platform/')) return 'all';
  return /^src\/(market|api|web|worker|outside)\//.test(file) ? 'doors' : 'none';
}

async function compileAndRestart(): Promise<void> {
  say('The policy or a migration changed: compiling …');
  const { code, output } = await run(process.execPath, ['scripts/compile-policy.ts']);
  if (code !== 0) {
    say(`${readable(output)}\nWhat runs stays as it was; waiting for a change.`);
    return;
  }
  if (output.trim() !== '') say(`Written: ${output.trim().split('\n').join(', ')}`);
  await restart();
}

async function restart(): Promise<void> {
  say('Starting again …');
  const old = market;
  if (old.exitCode === null) {
    const ended = new Promise((resolve) => old.once('exit', resolve));
    old.removeAllListeners('exit');
    old.once('exit', () => undefined);
    old.kill('SIGTERM');
    await ended;
  }
  market = startMarket();
}

function restartDoors(): void {
  if (market.exitCode !== null) {
    market = startMarket();
    return;
  }
  say('Starting pages, API and jobs again …');
  market.kill('SIGUSR2');
}

function startMarket(): ChildProcess {
  const child = spawn(process.execPath, ['scripts/start.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, WECAN_DEV: '1' } });
  child.once('exit', (code, signal) => {
    // Ended by a fault in what was just written: the next change may mend it. Ended in order: so does this.
    if (code === 0 || signal) process.exit(code ?? 0);
    say('Waiting for a change.');
  });
  return child;
}

function run(program: string, words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The words of an error without the places in Node's own files. */
function readable(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at .*(node:|node_modules)/.test(line) && !line.startsWith('Node.js v'));
  return lines.join('\n').trim();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
