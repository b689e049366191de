import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { credentialsFor } from '#enforcement/credentials.ts';
import { asAdministrator } from '#enforcement/deploy/administrator.ts';
import { deploy, type Deployed } from '#enforcement/deploy/deploy.ts';
import { markFilled } from '#enforcement/deploy/installation.ts';
import { assertServersFit } from '#enforcement/deploy/requirements.ts';
import { type Lifetime } from '#platform/server/lifetime.ts';
import { type Outside } from '#platform/server/outgoing.ts';
import { localOrigin, type Settings } from '#platform/server/settings.ts';
import { policy } from '#policy/policy.ts';

import { accountsFrom, demonstrationAccounts } from './accounts.ts';
import { type Data, type Databases } from './databases.ts';
import { emptyMarket } from './empty-market.ts';
import { type OutsideConfig } from './outside-config.ts';
import { type ProcessConfig } from './process-config.ts';
import { demandOf, loginsOf, type Share, shares } from './shares.ts';
import { type Steps } from './steps.ts';
import { type Child, runOnce, supervise } from './supervise.ts';

/** What stands while a market is brought up and runs. */
export type Market = { settings: Settings; data: Data; databases: Databases; lifetime: Lifetime; steps: Steps };

/** Tables, logins and grants; says what this server would not take back from everybody. */
export async function deployMarket({ settings, data, databases, steps }: Market): Promise<Deployed> {
  steps.begin('Tables, logins and grants from policy/');
  await asAdministrator(databases.main, (admin) =>
    asAdministrator(databases.keys, (keyAdmin) => assertServersFit(admin, keyAdmin, { demand: demandOf(), mode: settings.mode })),
  );
  return deploy({ policy, mode: settings.mode, master: data.master, ...databases, report: steps.progress });
}

/** Simulators in a demonstration; in production the addresses that the operator gave. */
export async function raiseOutside(market: Market, environment: NodeJS.ProcessEnv): Promise<{ outside: Outside; child?: Child }> {
  const { settings, data, steps, lifetime } = market;
  if (settings.mode === 'production') {
    const { SMS_URL: sms, CARRIER_URL: carrier, BANK_URL: bank } = environment;
    return {
      outside: {
        ...(settings.smtpUrl && { smtp: settings.smtpUrl }),
        ...(sms && { sms }),
        ...(carrier && { carrier }),
        ...(bank && { bank }),
        accounts: accountsFrom(environment),
      },
    };
  }
  steps.begin('Simulated post office, carrier and bank');
  const accounts = demonstrationAccounts(data.master);
  const config: Omit<OutsideConfig, 'before'> = {
    // Their notices come to this machine, wherever people reach it.
    origin: localOrigin(settings.host, settings.port),
    accounts,
    memoryFolder: join(data.folder, 'outside'),
    carrierStepSeconds: Number(environment['WECAN_CARRIER_STEP_SECONDS']) || undefined,
  };
  const child = await supervise({ name: 'outside', module: moduleOf('outside.ts'), config, lifetime, logFile: logFileOf(market) });
  const at = (fact: string, scheme = 'http') => `${scheme}://127.0.0.1:${child.facts[fact]}`;
  return {
    outside: {
      smtp: at('smtpPort', 'smtp'),
      sms: at('inboxPort'),
      inbox: at('inboxPort'),
      carrier: at('carrierPort'),
      bank: at('bankPort'),
      accounts,
    },
    child,
  };
}

/** What one process is told: its own share of the passwords. */
export function configFor(
  { settings, data, databases }: Market,
  { prefix, outside }: { prefix: string; outside: Outside },
  share: Share,
): ProcessConfig {
  return {
    settings,
    credentials: credentialsFor(data.master, { main: addressOf(databases.main), keys: addressOf(databases.keys), prefix }, loginsOf(share)),
    outside,
    dataFolder: data.folder,
  };
}

/** Without the administrator's name and password, which stay with the supervisor. */
function addressOf({ host, port, database, ssl }: Databases['main']): ProcessConfig['credentials']['main'] {
  return { host, port, database, ssl };
}

/** Fills an empty demonstration. One that was interrupted half-way is emptied first: half a market would never be finished. */
export async function fillMarket(market: Market, place: { prefix: string; outside: Outside }): Promise<void> {
  const { databases, steps, lifetime } = market;
  steps.begin('The demonstration market');
  await emptyMarket(databases.main, databases.keys);
  await runOnce({
    name: 'filler',
    module: moduleOf('fill.ts'),
    config: configFor(market, place, shares.filler),
    lifetime,
    logFile: logFileOf(market),
    onProgress: steps.progress,
  });
  await asAdministrator(databases.main, (admin) => markFilled(admin, new Date()));
}

/** Whoever wants an empty market keeps what they make in it: no later start fills it, only `wecan demo reset`. */
export async function leaveEmpty({ databases }: Market): Promise<void> {
  await emptyMarket(databases.main, databases.keys);
  await asAdministrator(databases.main, (admin) => markFilled(admin, new Date()));
}

/** In production the lines for machines go where the operator's machines read them: to the standard error. */
export function logFileOf({ settings, data }: Market): string | undefined {
  return settings.mode === 'demonstration' ? join(data.folder, 'market.log') : undefined;
}

const logBytes = 20_000_000;

/** A log that has grown long begins anew with the market. */
export function openLogFile(market: Market): string | undefined {
  const file = logFileOf(market);
  if (file && (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logBytes) truncateSync(file, 0);
  return file;
}

export function moduleOf(name: string): string {
  return join(import.meta.dirname, name);
}
