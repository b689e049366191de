/** Tells the person at the terminal what is being done while it is done, a line per step. */
export type Steps = { begin: (name: string) => void; end: () => void; progress: (text: string) => void };

export function openSteps(write: (text: string) => void, isTerminal: boolean): Steps {
  let current: { name: string; startedAt: number } | undefined;
  const end = () => {
    if (!current) return;
    const seconds = ((Date.now() - current.startedAt) / 1000).toFixed(1);
    write(`${isTerminal ? '\r\x1b[K' : ''}  ✓ ${current.name} (${seconds} s)\n`);
    current = undefined;
  };
  return {
    begin: (name) => {
      end();
      current = { name, startedAt: Date.now() };
      if (isTerminal) write(`  … ${name}`);
    },
    progress: (text) => {
      if (isTerminal && current) write(`\r\x1b[K  … ${current.name}: ${text}`);
    },
    end,
  };
}
