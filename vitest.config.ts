import { existsSync } from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';

/** Needs Debian's PostgreSQL 15; where it is missing, `npm test` says in its last line what was left out. */
const onPostgres15 = existsSync('/usr/lib/postgresql/15/bin/postgres') ? [] : ['tests/ground/postgres-15.test.ts'];
/** Need Debian's Chromium; the same. */
const inBrowser = existsSync('/usr/bin/chromium') ? ['tests/journeys/**/*.journey.test.ts'] : [];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'market',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'policy/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/journeys/**', ...onPostgres15],
          globalSetup: ['tests/servers.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: inBrowser,
          globalSetup: ['tests/journeys/product.ts'],
          pool: 'forks',
          // One person at a time: they share the market.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 200_000,
        },
      },
    ],
  },
});
