import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { asAdministrator } from '#enforcement/deploy/administrator.ts';
import { isCurrent } from '#enforcement/deploy/deploy.ts';
import { findInstallation, type InstallationRow } from '#enforcement/deploy/installation.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { readSettings } from '#platform/server/settings.ts';
import { claimData, raiseDatabases } from '#processes/databases.ts';
import { configFor, deployMarket, type Market } from '#processes/market.ts';
import { type Share } from '#processes/shares.ts';
import { writeRunning } from '#processes/running.ts';

import { type Call } from './command.ts';

/** The market as a command finds it: beside one that runs, or on databases that were started for the command. */
export type FoundMarket = Market & { installation: InstallationRow; isBeside: boolean };

export async function openMarket({ terminal, lifetime }: Call, name: string): Promise<FoundMarket> {
  const settings = readSettings(process.env);
  const data = await claimData(settings, lifetime);
  if (data.isOwner) {
    writeRunning(data.folder, { what: `wecan ${name}` });
    lifetime.atEnd(() => rmSync(join(data.folder, 'running.json'), { force: true }));
  }
  const databases = await raiseDatabases(settings, data, { lifetime, reports: terminal.steps });
  const installation = await asAdministrator(databases.main, findInstallation);
  terminal.steps.end();
  if (!installation) throw new Obstacle('This market was never started, so there is nothing to look at. Start it once: npm start');
  return { settings, data, databases, lifetime, steps: terminal.steps, installation, isBeside: !data.isOwner };
}

/**
 * The same for a command that works as a process of the market does, under the logins of `share`. Alone, it
 * brings the databases up to date first; a running market must be of the same policy.
 */
export async function joinMarket(call: Call, name: string, share: Share): Promise<FoundMarket> {
  const market = await openMarket(call, name);
  const { databases, installation, lifetime } = market;
  if (!market.isBeside) await deployMarket(market);
  else if (
    !(await asAdministrator(databases.main, (admin) => asAdministrator(databases.keys, (keys) => isCurrent(admin, keys, installation.prefix))))
  ) {
    throw new Obstacle('The market that runs has another policy than the one here. Stop it and start it again, then repeat the command.');
  }
  call.terminal.steps.end();
  useCredentials(configFor(market, { prefix: installation.prefix, outside: {} }, share).credentials);
  lifetime.atEnd(closeConnections);
  return market;
}
