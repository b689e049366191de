import { accountForPostgres } from '#platform/server/embedded/account.ts';
import { locateBinaries, systemShelf } from '#platform/server/embedded/binaries.ts';
import { claimFolder, makeDataFolder } from '#platform/server/embedded/data-folder.ts';
import { superuser } from '#platform/server/embedded/initialise.ts';
import { startPostgres } from '#platform/server/embedded/postgres-server.ts';
import { mainSettings } from '#platform/server/embedded/settings.ts';
import { openLifetime } from '#platform/server/lifetime.ts';
import { wordsOf } from '#platform/server/obstacle.ts';

/** A parent to be killed: `folder silenceMs program`. Holds one server on the folder until a signal ends it. */
const [folder = '', silenceMs = '60000', program] = process.argv.slice(2);
const say = (fact: object) => process.stdout.write(`${JSON.stringify(fact)}\n`);
const lifetime = openLifetime((error) => say({ fault: wordsOf(error) }));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void lifetime.end().then(() => process.exit(0)));

try {
  const account = accountForPostgres();
  const dataFolder = makeDataFolder(folder, account);
  if (!(await claimFolder(dataFolder))) throw new Error('claimed by another process');
  say({ stage: 'claimed' });
  const binaries = locateBinaries(account, { shelf: account ? systemShelf : dataFolder });
  const server = await startPostgres({
    directory: `${dataFolder}/main`,
    binaries: { ...binaries, postgres: program ?? binaries.postgres },
    account,
    settings: { ...mainSettings, shared_buffers: '32MB' },
    lifetime,
    report: (text) => say({ report: text }),
    silenceMs: Number(silenceMs),
  });
  const { socketFolder: host, port, password, wasRunning } = server;
  say({ ready: { host, port, user: superuser, password, wasRunning, pid: server.pid() } });
  setInterval(() => undefined, 60_000);
} catch (error) {
  say({ fault: wordsOf(error) });
  await lifetime.end();
  process.exit(1);
}
