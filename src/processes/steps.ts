/** Tells the person at the terminal what is being done while it is done. */
export type Steps = { begin: (name: string) => void; progress: (text: string) => void; end: () => void };

type Output = { write: (text: string) => unknown; isTTY?: boolean | undefined };
type Step = { name: string; startedAt: number; saidAt: number };

/** A log is read afterwards: a line every few seconds is news enough there. */
const pauseMs = 3_000;

/** In a terminal one line that changes; elsewhere plain lines, which a log can keep. */
export function openSteps(output: Output, now: () => number = Date.now): Steps {
  const isTerminal = output.isTTY === true;
  let step: Step | undefined;
  const end = () => {
    if (!step) return;
    const seconds = ((now() - step.startedAt) / 1000).toFixed(1);
    output.write(`${isTerminal ? '\r\x1b[K' : ''}  ✓ ${step.name} (${seconds} s)\n`);
    step = undefined;
  };
  const progress = (text: string) => {
    if (!step) return;
    if (isTerminal) output.write(`\r\x1b[K  … ${step.name}: ${text}`.slice(0, 120));
    else if (now() - step.saidAt >= pauseMs) {
      output.write(`  … ${step.name}: ${text}\n`);
      step.saidAt = now();
    }
  };
  const begin = (name: string) => {
    end();
    step = { name, startedAt: now(), saidAt: now() };
    output.write(isTerminal ? `  … ${name}` : `  … ${name}\n`);
  };
  return { begin, progress, end };
}
