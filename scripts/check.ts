import { runChecks } from './run-steps.ts';

/** Every rule that a machine can hold; the longest first, so that the others are done beside them. */
export const checks = [
  { name: 'types of pages', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'types', command: ['node', 'node_modules/typescript-7/bin/tsc', '-p', '.'] },
  { name: 'generated files are what the policy makes', command: ['node', 'scripts/compile-policy.ts', '--check'] },
  { name: 'dead code', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'boundaries', command: ['depcruise', 'src', 'policy', 'scripts'] },
  { name: 'lint of pages', command: ['eslint', 'src/**/*.svelte'] },
  { name: 'the lock file holds every package', command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--offline', '--loglevel=error'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint'] },
];

/** `npm run check`. */
if (import.meta.main) await runChecks(checks);
