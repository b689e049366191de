import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { root } from './market.ts';

const run = promisify(execFile);

test('the bench raises a market, lets buyers rush through the real pages, and leaves nothing behind', { timeout: 240_000 }, async () => {
  const running = run(process.execPath, ['bench/run.ts', '--quick', 'rush'], { cwd: root });
  const { stdout } = await running;

  expect(stdout).toMatch(/orders placed +5 +5 +reached/);
  expect(stdout).toMatch(/told that it has run out +15 +15 +reached/);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`wecan-bench-${running.child.pid}-`))).toEqual([]);
});

test('the bench says what it can do when it does not know a part', async () => {
  const asked = run(process.execPath, ['bench/run.ts', 'everything'], { cwd: root });

  await expect(asked).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('Parts: pages, purposes, acts, api, search, rush, memory') });
});
