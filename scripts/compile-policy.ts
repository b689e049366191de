import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { outputsOf } from '#enforcement/emit/outputs.ts';
import { withIntrospected } from '#enforcement/emit/with-introspected.ts';
import { policy } from '#policy/policy.ts';

/** `npm run policy` writes the generated files; with `--check` it only says whether they are up to date. */
const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const outputs = await withIntrospected(policy, (plan, base) => outputsOf(plan, base));
const stale = Object.entries(outputs).filter(([path, text]) => read(join(root, path)) !== text);

if (isCheck) {
  for (const [path] of stale) process.stderr.write(`${path} is not what policy/ and database/migrations make. Run: npm run policy\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
