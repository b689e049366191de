import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { PolicyFaults } from '#enforcement/compile/compile-policy.ts';
import { type Lifetime, openLifetime } from '#platform/server/lifetime.ts';
import { Obstacle, wordsOf } from '#platform/server/obstacle.ts';
import { localOrigin, readSettings, type Settings } from '#platform/server/settings.ts';
import { publishedController } from '#policy/controller.ts';

import { announce } from './announce.ts';
import { claimData, raiseDatabases } from './databases.ts';
import { configFor, deployMarket, fillMarket, leaveEmpty, openLogFile, type Market, moduleOf, raiseOutside } from './market.ts';
import { reservePort } from './ports.ts';
import { assertProduction } from './production.ts';
import { runningInWords, writeRunning } from './running.ts';
import { shares } from './shares.ts';
import { openSteps } from './steps.ts';
import { type Child, supervise } from './supervise.ts';

/**
 * `npm start`: brings up the databases, the companies outside (simulated), the jobs and the pages, and keeps
 * them up until a signal ends it. Whatever fails on the way takes down what was already up.
 */
export async function startMarket(controller = publishedController): Promise<void> {
  const children: Child[] = [];
  const lifetime = openLifetime((error) => process.stderr.write(`${wordsOf(error)}\n`));
  stopOnSignals(lifetime, children);
  try {
    assertNode();
    const settings = readSettings(process.env);
    if (settings.mode === 'production') assertProduction(settings, process.env, controller);
    await bringUp(settings, lifetime, children);
  } catch (error) {
    // After a signal the rest of the start fails on what is being taken down under it.
    if (!lifetime.isEnding) {
      const words = error instanceof PolicyFaults ? error.message : wordsOf(error);
      process.stderr.write(`\nWecan does not start.\n${words}\n`);
      process.exitCode = 1;
    }
    await lifetime.end();
    process.exit();
  }
}

async function bringUp(given: Settings, lifetime: Lifetime, children: Child[]): Promise<void> {
  const steps = openSteps(process.stdout);
  process.stdout.write(`Wecan, mode ${given.mode}\n`);
  const data = await claimData(given, lifetime);
  if (!data.isOwner) throw new Obstacle(runningInWords(data.folder));
  writeRunning(data.folder, { what: 'npm start' });
  lifetime.atEnd(() => rmSync(join(data.folder, 'running.json'), { force: true }));
  const settings = await withPorts(given);
  const databases = await raiseDatabases(settings, data, { lifetime, reports: steps });
  const market: Market = { settings, data, databases, lifetime, steps };
  const logFile = openLogFile(market);
  const deployed = await deployMarket(market);
  const outside = await raiseOutside(market, process.env);
  if (outside.child) children.push(outside.child);
  const place = { prefix: deployed.prefix, outside: outside.outside };
  if (settings.mode === 'demonstration' && !deployed.isFilled) await (settings.startsEmpty ? leaveEmpty(market) : fillMarket(market, place));
  steps.begin('Jobs');
  const worker = await supervise({
    name: 'worker',
    module: moduleOf('worker.ts'),
    config: configFor(market, place, shares.worker),
    lifetime,
    logFile,
  });
  children.push(worker);
  steps.begin('Pages and API');
  const web = await supervise({ name: 'web', module: moduleOf('web.ts'), config: configFor(market, place, shares.web), lifetime, logFile });
  children.push(web);
  steps.end();
  await announce(market, { refused: deployed.refused, outside: place.outside, metricsPort: web.facts['metricsPort'] ?? 0 });
}

async function withPorts(given: Settings): Promise<Settings> {
  const port = await reservePort({ name: 'PORT', host: given.host, port: given.port });
  const metricsPort = await reservePort({ name: 'METRICS_PORT', host: '127.0.0.1', port: given.metricsPort });
  const hasOwnOrigin = given.origin !== localOrigin(given.host, given.port);
  return { ...given, port, metricsPort, origin: hasOwnOrigin ? given.origin : localOrigin(given.host, port) };
}

/** A closed terminal counts as a wish to stop. The second signal no longer waits for what is under way. */
function stopOnSignals(lifetime: Lifetime, children: readonly Child[]): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const onSignal = () => {
    if (lifetime.isEnding) {
      for (const child of children) child.kill();
      return;
    }
    process.stdout.write('\nStopping: finishing what was begun …\n');
    void lifetime.end().then(() => process.exit(0));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  // For a new build or configuration files: pages and jobs start again, one after the other.
  process.on('SIGUSR2', () => void restartAll(children));
  const onFault = async (error: unknown) => {
    process.stderr.write(`${wordsOf(error)}\n`);
    process.exitCode = 1;
    await lifetime.end();
    process.exit();
  };
  process.on('uncaughtException', (error) => void onFault(error));
  process.on('unhandledRejection', (error) => void onFault(error));
}

async function restartAll(children: readonly Child[]): Promise<void> {
  const startedAt = Date.now();
  try {
    for (const child of children) await child.restart();
    process.stdout.write(`  ✓ Pages, API and jobs started again (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`);
  }
}

function assertNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) throw new Obstacle(`Wecan runs on Node 24; this is ${process.versions.node}. Start it with "npm start", which brings its own.`);
}
