import { existsSync } from 'node:fs';

import { checks } from './check.ts';
import { runChecks, runLive } from './run-steps.ts';

/** `npm test`: everything that CI runs. `npm test -- <path>` runs just the tests below a path; what else is given goes to vitest. */
const given = process.argv.slice(2);

if (given.length > 0) {
  await runLive({ name: given.join(' '), command: ['vitest', 'run', ...given] });
} else {
  await runChecks(checks);
  await runLive({ name: 'tests', command: ['vitest', 'run', '--reporter=default'] });
  const notRun = [
    ...(existsSync('/usr/bin/chromium') ? [] : ['the journeys in a browser (Debian package chromium)']),
    ...(existsSync('/usr/lib/postgresql/15/bin/postgres') ? [] : ['PostgreSQL 15 (Debian package postgresql-15)']),
  ];
  process.stdout.write(
    notRun.length > 0 ? `All tests passed. Not run, for the machine lacks it: ${notRun.join('; ')}.\n` : 'All tests passed, and none was left out.\n',
  );
}
