import { type Client } from 'pg';

import { compilePolicy } from '#enforcement/compile/compile-policy.ts';
import { type Plan } from '#enforcement/compile/plan.ts';
import { asAdministrator } from '#enforcement/deploy/administrator.ts';
import { isCurrent } from '#enforcement/deploy/deploy.ts';
import { deployedPolicy } from '#enforcement/verify/deployed.ts';
import { expectedKeyRights, expectedRights } from '#enforcement/verify/expected.ts';
import { compareRights, liveRights } from '#enforcement/verify/live.ts';
import { changedObjects, liveObjects } from '#enforcement/verify/objects.ts';
import { rightInWords } from '#enforcement/verify/right-in-words.ts';
import { policy } from '#policy/policy.ts';

import { type Command } from './command.ts';
import { grouped } from './grouped.ts';
import { openMarket } from './open-market.ts';

export const policyCheck: Command = {
  name: 'policy check',
  usage: '',
  about: 'Compiles the policy and compares the live databases with it.',
  help: `
Compiles policy/ and then asks both databases for every right that every login has: each role, table, column
and verb, PUBLIC's included. Says what is too much, what is missing, and which view, row policy, function or
login was changed by hand since it was deployed.

Answers 0 when everything is as the policy says, 1 when something differs.`,
  options: {},
  words: [0, 0],
  run: async (call) => {
    const { terminal } = call;
    const plan = compilePolicy(policy);
    terminal.print(`Policy ${policy.version} compiles: ${summaryOf(plan)}.`);
    const market = await openMarket(call, 'policy check');
    const { prefix } = market.installation;
    const { main, keys } = market.databases;
    return asAdministrator(main, (admin) =>
      asAdministrator(keys, async (keyAdmin) => {
        const deployed = await deployedPolicy(admin);
        const isNew = !(await isCurrent(admin, keyAdmin, prefix));
        if (isNew)
          terminal.print(
            `The databases stand at policy ${deployed?.version ?? 'none'}, deployed from other files than these: npm start brings them here.`,
          );
        const faults = [
          ...(await compare(admin, { name: 'Main database', expected: expectedRights(plan, prefix), prefix }, terminal.print)),
          ...(await compare(keyAdmin, { name: 'Key database', expected: expectedKeyRights(plan, prefix), prefix }, terminal.print)),
          ...changedObjects(deployed?.objects.main ?? {}, await liveObjects(admin, prefix)),
          ...changedObjects(deployed?.objects.keys ?? {}, await liveObjects(keyAdmin, prefix)).map((line) => `key database: ${line}`),
        ];
        for (const fault of grouped(faults)) terminal.print(`  ${fault.replaceAll(prefix, '')}`);
        const isWell = faults.length === 0 && !isNew;
        terminal.print(isWell ? 'Everything is as the policy says.' : `${faults.length} things differ.`);
        return isWell ? 0 : 1;
      }),
    );
  },
};

function summaryOf(plan: Plan): string {
  const open = plan.purposes.filter(({ isOpen }) => isOpen).length;
  return `${plan.purposes.length} purposes, ${open} of them open; ${Object.keys(plan.policy.fields).length} fields; ${Object.keys(plan.policy.tables).length} tables`;
}

type Side = { name: string; expected: ReadonlySet<string>; prefix: string };

async function compare(admin: Client, { name, expected, prefix }: Side, print: (line: string) => void): Promise<string[]> {
  const { tooMany, missing, checked } = compareRights(expected, await liveRights(admin, prefix));
  print(`${name}: ${checked} rights compared, ${tooMany.length} too many, ${missing.length} missing.`);
  return [...tooMany.map((line) => `too much: ${rightInWords(line, prefix)}`), ...missing.map((line) => `missing: ${rightInWords(line, prefix)}`)];
}
