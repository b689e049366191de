import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { asAdministrator } from '#enforcement/deploy/administrator.ts';
import { atomsOf } from '#enforcement/verify/atoms.ts';
import { deployedPolicy } from '#enforcement/verify/deployed.ts';
import { type Policy } from '#enforcement/vocabulary.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { policy } from '#policy/policy.ts';

import { type Call, type Command } from './command.ts';
import { grouped } from './grouped.ts';
import { openMarket } from './open-market.ts';

export const policyDiff: Command = {
  name: 'policy diff',
  usage: '[--from REVISION|FILE]',
  about: 'Says what the policy here adds and takes away.',
  help: `
Compares two policies statement by statement: what a purpose may read, write and keep, what a recipient is
given, what a form asks for, how long a thing is kept. A line with + is new, one with - is gone.

  --from  a git revision (HEAD~3, v1.2.0) or a file that \`policy print --json\` wrote;
          without it, the policy that is deployed in the databases

Answers 0 when nothing differs, 1 when something does.`,
  options: { from: { type: 'string' } },
  words: [0, 0],
  run: async (call) => {
    const { terminal, options } = call;
    const from = typeof options['from'] === 'string' ? await before(options['from']) : await deployedHere(call);
    const to = { version: policy.version, atoms: atomsOf(policy) };
    const added = to.atoms.filter((atom) => !from.atoms.includes(atom)).map((atom) => `+ ${atom}`);
    const removed = from.atoms.filter((atom) => !to.atoms.includes(atom)).map((atom) => `- ${atom}`);
    terminal.print(`From ${from.version} to ${to.version} (here): ${added.length} statements added, ${removed.length} taken away.`);
    const lines = [...added, ...removed].toSorted((a, b) => a.slice(2).localeCompare(b.slice(2)));
    for (const line of grouped(lines)) terminal.print(line);
    return added.length + removed.length === 0 ? 0 : 1;
  },
};

type Side = { version: string; atoms: readonly string[] };

async function deployedHere(call: Call): Promise<Side> {
  const { databases } = await openMarket(call, 'policy diff');
  const deployed = await asAdministrator(databases.main, deployedPolicy);
  if (!deployed) throw new Obstacle('No policy is deployed in these databases yet. Start the market once: npm start');
  return { version: `${deployed.version} (deployed ${deployed.deployedAt.toISOString().slice(0, 16)})`, atoms: deployed.atoms };
}

async function before(from: string): Promise<Side> {
  const earlier = existsSync(from) ? await policyOfFile(from) : policyOfRevision(from);
  try {
    return { version: `${earlier.version} (${from})`, atoms: atomsOf(earlier) };
  } catch (error) {
    throw new Obstacle(`The policy of ${from} is written in other words than this one and cannot be compared.`, { cause: error });
  }
}

function policyOfFile(path: string): Promise<Policy> {
  try {
    return Promise.resolve(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Obstacle(`${path} is no policy: write one with \`npm run -s wecan -- policy print --json > FILE\`.`);
  }
}

const root = join(import.meta.dirname, '../..');

/** The policy is a program: its files are put into a folder of their own as they were, and say what they are. */
function policyOfRevision(revision: string): Policy {
  const folder = mkdtempSync(join(tmpdir(), 'wecan-policy-'));
  try {
    const files = git('ls-tree', '-r', '--name-only', `${revision}^{commit}`, '--', 'policy', 'src/enforcement/vocabulary.ts', 'package.json');
    for (const file of files.trim().split('\n')) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), git('show', `${revision}:${file}`));
    }
    writeFileSync(join(folder, 'print.mjs'), `import { policy } from '#policy/policy.ts'; process.stdout.write(JSON.stringify(policy));`);
    return JSON.parse(
      execFileSync(process.execPath, ['print.mjs'], { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } catch (error) {
    throw new Obstacle(`"${revision}" is neither a file nor a git revision with a policy in it.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe'] });
}
