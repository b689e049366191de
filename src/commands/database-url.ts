import { passwordOf } from '#enforcement/credentials.ts';
import { openPurposes, purposesWithKeys, serviceRoles } from '#enforcement/generated/purposes.ts';
import { Obstacle } from '#platform/server/obstacle.ts';

import { type Command } from './command.ts';
import { nearestName } from './nearest.ts';
import { type FoundMarket, openMarket } from './open-market.ts';

export const databaseUrl: Command = {
  name: 'database url',
  usage: '--role ROLE',
  about: 'Prints the address under which psql sees what one purpose sees (demonstration only).',
  help: `
Prints a URL that psql accepts, with the login and the password of one role:

  psql "$(npm run -s wecan -- database url --role order.fulfil)"

  --role  an open purpose (order.fulfil), a service role (storefront), owner, who bypasses row security,
          or keys:PURPOSE for the same purpose in the key database

A purpose sees the rows of its actor: \`begin; set local app.actor = '<id of a member>'; select …\`. Its own
views are the unqualified names: \\dv lists them. In production there is no such command.`,
  options: { role: { type: 'string' } },
  words: [0, 1],
  run: async (call) => {
    const { options, words, terminal } = call;
    const role = options['role'] ?? words[0];
    if (typeof role !== 'string') throw new Obstacle(`Say which role: --role order.fulfil. There are: ${roleNames().join(', ')}.`);
    const login = loginOf(role);
    const market = await openMarket(call, 'database url');
    assertOpen(market);
    terminal.print(urlOf(market, { login, server: role.startsWith('keys:') ? 'keys' : 'main' }));
    return 0;
  },
};

/** Passwords of a market of real people are nobody's to look at; and an address must outlive the command. */
function assertOpen({ settings, installation, isBeside }: FoundMarket): void {
  if (settings.mode !== 'demonstration' || installation.mode !== 'demonstration') {
    throw new Obstacle('In production no password is shown. Sign in to the database as its administrator.');
  }
  if (!settings.databaseUrl && !isBeside)
    throw new Obstacle('No market runs here, so nothing would answer at the address. Start it first: npm start');
}

function roleNames(): string[] {
  return [...openPurposes, ...Object.keys(serviceRoles), 'owner', ...purposesWithKeys.map((purpose) => `keys:${purpose}`)];
}

function loginOf(role: string): string {
  if (!roleNames().includes(role)) {
    const guess = nearestName(role, roleNames());
    throw new Obstacle(`There is no role "${role}".${guess ? ` Did you mean "${guess}"?` : ''} There are: ${roleNames().join(', ')}.`);
  }
  return role.replace(/^keys:/, '').replaceAll(/[.-]/g, '_');
}

function urlOf({ data, databases, installation }: FoundMarket, { login, server }: { login: string; server: 'main' | 'keys' }): string {
  const { host, port, database, ssl } = databases[server];
  const user = installation.prefix + login;
  const password = encodeURIComponent(passwordOf(data.master, user));
  const isSocket = host.startsWith('/');
  const place = isSocket ? '' : host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  const options = [...(isSocket ? [`host=${encodeURIComponent(host)}`, `port=${port}`] : []), ...(ssl ? ['sslmode=verify-full'] : [])];
  return `postgresql://${user}:${password}@${place}/${encodeURIComponent(database)}${options.length > 0 ? `?${options.join('&')}` : ''}`;
}
