import { runSteps } from './run-steps.ts';

/** `npm run check`: every rule that a machine can hold, the fastest first. */
export const checks = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'lint of pages', command: ['eslint', 'src/**/*.svelte'] },
  { name: 'boundaries', command: ['depcruise', 'src', 'policy', 'scripts'] },
  { name: 'types', command: ['node', 'node_modules/typescript-7/bin/tsc', '-p', '.'] },
  { name: 'types of pages', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'generated files are what the policy makes', command: ['node', 'scripts/compile-policy.ts', '--check'] },
  { name: 'the lock file holds every package', command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error'] },
];

if (import.meta.main) await runSteps(checks);
