import { spawn } from 'node:child_process';

export type Step = { name: string; command: readonly string[]; environment?: Record<string, string> };

/** Runs named steps one after the other and stops at the first that fails; its output is shown only then, or live when asked. */
export async function runSteps(steps: readonly Step[], isLive = false): Promise<void> {
  for (const step of steps) {
    const startedAt = Date.now();
    const { code, output } = await run(step, isLive);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    if (code === 0) {
      process.stdout.write(`✓ ${step.name} (${seconds} s)\n`);
    } else {
      process.stdout.write(`${output}\n✗ ${step.name} (${seconds} s): ${step.command.join(' ')}\n`);
      process.exit(1);
    }
  }
}

function run({ command, environment }: Step, isLive: boolean): Promise<{ code: number; output: string }> {
  const [program = '', ...words] = command;
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
