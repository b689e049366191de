import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

export type Step = { name: string; command: readonly string[]; environment?: Record<string, string> };

const root = join(import.meta.dirname, '..');

/** Runs checks side by side, as many as the machine has cores, and shows the words of those that fail. */
export async function runChecks(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  let failed = 0;
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await runStep(step, ['ignore', 'pipe', 'pipe']))) failed += 1;
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  if (failed === 0) return;
  process.stdout.write(`${failed} of ${steps.length} checks failed.\n`);
  process.exit(1);
}

/** Runs one step whose words are shown while they come. */
export async function runLive(step: Step): Promise<void> {
  if (!(await runStep(step, 'inherit'))) process.exit(1);
}

async function runStep(step: Step, stdio: 'inherit' | ['ignore', 'pipe', 'pipe']): Promise<boolean> {
  const startedAt = Date.now();
  const { code, output } = await run(step, stdio);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  if (code === 0) process.stdout.write(`✓ ${step.name} (${seconds} s)\n`);
  else process.stdout.write(`${output}\n✗ ${step.name} (${seconds} s): ${step.command.join(' ')}\n`);
  return code === 0;
}

function run({ command, environment }: Step, stdio: 'inherit' | ['ignore', 'pipe', 'pipe']): Promise<{ code: number; output: string }> {
  const [program = '', ...words] = command;
  // Started without npm, the programs of the packages are found as well.
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio, cwd: root, env: { ...process.env, PATH: path, ...environment } });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
