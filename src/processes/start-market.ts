import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { credentialsFor } from '#enforcement/credentials.ts';
import { deploy } from '#enforcement/deploy/deploy.ts';
import { openPurposes, serviceRoles } from '#enforcement/generated/purposes.ts';
import { type Outside } from '#platform/server/outgoing.ts';
import { missingInProduction, readSettings, type Settings } from '#platform/server/settings.ts';
import { policy } from '#policy/policy.ts';

import { type Databases, raiseDatabases } from './databases.ts';
import { type ProcessConfig } from './process-config.ts';
import { openSteps, type Steps } from './steps.ts';
import { type Child, supervise } from './supervise.ts';

type Market = { settings: Settings; databases: Databases; children: Child[]; runningFile: string };

/** `npm start`: brings up the databases, the companies outside (simulated), the pages and the jobs, and keeps them up. */
export async function startMarket(): Promise<void> {
  assertNode();
  const settings = readSettings(process.env);
  if (settings.mode === 'production') assertProduction(settings);
  const steps = openSteps((text) => process.stdout.write(text), process.stdout.isTTY);
  process.stdout.write(`Wecan, mode ${settings.mode}\n`);
  const databases = await raiseDatabases(settings, steps.begin);
  if (!databases.isOwner) {
    process.stdout.write('Wecan is already running on this data folder. Stop it first, or name another folder in WECAN_DATA.\n');
    process.exit(1);
  }
  const market: Market = { settings, databases, children: [], runningFile: join(databases.dataFolder, 'running.json') };
  stopOnSignals(market);
  await bringUp(market, steps);
}

async function bringUp(market: Market, steps: Steps): Promise<void> {
  const { settings, databases, children } = market;
  steps.begin('Tables, logins and grants from policy/');
  const { prefix, refused } = await deploy({ policy, mode: settings.mode, ...databases, report: (name) => steps.progress(name) });
  for (const line of refused) process.stdout.write(`  ! This server refuses: ${line}\n`);
  const outside = await raiseOutside(market, steps);
  const configFor = (logins: readonly string[]): ProcessConfig => ({
    settings,
    credentials: credentialsFor(databases.master, { main: databases.main, keys: databases.keys, prefix }, logins),
    outside,
    dataFolder: databases.dataFolder,
  });
  const logins = [...openPurposes.map((purpose) => purpose.replaceAll(/[.-]/g, '_')), ...Object.keys(serviceRoles)];
  steps.begin('Jobs');
  children.push(await supervise({ name: 'worker', module: moduleOf('worker.ts'), config: configFor(logins) }));
  steps.begin('Pages and API');
  const web = await supervise({ name: 'web', module: moduleOf('web.ts'), config: configFor(logins.filter((login) => login !== 'queue')) });
  children.push(web);
  steps.end();
  writeFileSync(market.runningFile, JSON.stringify({ pid: process.pid, url: settings.origin, prefix }));
  process.stdout.write(`\n  ${settings.origin}\n\n  Metrics: http://127.0.0.1:${web.facts['metricsPort']}/metrics\n  Ctrl-C stops everything.\n`);
}

async function raiseOutside({ settings, children }: Market, steps: Steps): Promise<Outside> {
  if (settings.mode === 'production') {
    const { SMS_URL: sms, CARRIER_URL: carrier, BANK_URL: bank } = process.env;
    return { ...(settings.smtpUrl && { smtp: settings.smtpUrl }), ...(sms && { sms }), ...(carrier && { carrier }), ...(bank && { bank }) };
  }
  steps.begin('Simulated post office, carrier and bank');
  const outside = await supervise({ name: 'outside', module: moduleOf('outside.ts'), config: { origin: settings.origin } });
  children.push(outside);
  const at = (fact: string, scheme = 'http') => `${scheme}://127.0.0.1:${outside.facts[fact]}`;
  return { smtp: at('smtpPort', 'smtp'), sms: at('inboxPort'), inbox: at('inboxPort'), carrier: at('carrierPort'), bank: at('bankPort') };
}

function stopOnSignals({ databases, children, runningFile }: Market): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    process.stdout.write('\nStopping: finishing what was begun …\n');
    // The last started first: pages stop taking orders before the jobs and the databases go.
    for (const child of children.toReversed()) await child.stop();
    await databases.stop();
    rmSync(runningFile, { force: true });
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

function assertNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) throw new Error(`Wecan runs on Node 24; this is ${process.versions.node}. Start it with "npm start", which brings its own.`);
}

function assertProduction(settings: Settings): void {
  const missing = missingInProduction(settings, process.env);
  if (missing.length === 0) return;
  process.stderr.write(`Wecan does not start in production:\n${missing.map((line) => `- ${line}`).join('\n')}\n`);
  process.exit(1);
}

function moduleOf(name: string): string {
  return join(import.meta.dirname, name);
}
