import { createInterface } from 'node:readline/promises';

import { openSteps, type Steps } from '#processes/steps.ts';

/** Results go to the standard output, everything said on the way to the standard error: a pipe gets results only. */
export type Terminal = {
  print: (line: string) => void;
  say: (line: string) => void;
  steps: Steps;
  /** False without a person to ask. */
  confirm: (question: string) => Promise<boolean>;
};

export function openTerminal(signal: AbortSignal): Terminal {
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void process.stderr.write(`${line}\n`),
    steps: openSteps(process.stderr),
    confirm: async (question) => {
      if (!process.stdin.isTTY) return false;
      const asking = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return /^y(es)?$/i.test((await asking.question(`${question} (yes/no) `, { signal })).trim());
      } finally {
        asking.close();
      }
    },
  };
}
