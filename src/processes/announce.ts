import { type Client } from 'pg';

import { asAdministrator } from '#enforcement/deploy/administrator.ts';
import { type Outside } from '#platform/server/outgoing.ts';

import { type DemonstrationAccount, demonstrationAccounts } from '../demonstration/accounts.ts';
import { logFileOf, type Market } from './market.ts';
import { writeRunning } from './running.ts';

type News = { refused: string[]; outside: Outside; metricsPort: number };

/** Tells the person at the terminal, and whoever comes second, where the market is. */
export async function announce(market: Market, { refused, outside, metricsPort }: News): Promise<void> {
  const { settings, data } = market;
  const logFile = logFileOf(market);
  const isDemonstration = settings.mode === 'demonstration';
  const accounts = isDemonstration ? await accountsOf(market) : [];
  const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(settings.host);
  const lines = [
    ...refused.map((line) => `  ! This server refuses: ${line}`),
    ...(isOpen && isDemonstration ? [`  ! HOST=${settings.host}: whoever reaches this machine can sign in with the accounts below.`] : []),
    '',
    `  ${settings.origin}`,
    '',
    ...(settings.origin.endsWith(`:${settings.port}`) ? [] : [`  Listening on ${settings.host}, port ${settings.port}`, '']),
    ...(accounts.length > 0 ? accountsInWords(accounts, settings.origin) : []),
    ...facts([
      ...(isDemonstration ? [['Mails and messages', `${settings.origin}/dev/inbox`] as const] : []),
      ['Metrics', `http://127.0.0.1:${metricsPort}/metrics`],
      ['Data', data.folder],
      ...(logFile ? [['Log', logFile] as const] : []),
    ]),
    '',
    '  Ctrl-C stops everything.',
    '',
  ];
  writeRunning(data.folder, { what: 'npm start', url: settings.origin, ...(isDemonstration && { outside }) });
  process.stdout.write(lines.join('\n'));
}

/** A demonstration that was left empty has none of them. */
async function accountsOf({ databases }: Market): Promise<DemonstrationAccount[]> {
  const accounts = demonstrationAccounts();
  const shop = accounts.find(({ kind }) => kind === 'seller')?.shop;
  const isThere = await asAdministrator(databases.main, async (admin: Client) => {
    const { rowCount } = await admin.query('select from sellers.sellers where slug = $1', [shop]);
    return rowCount === 1;
  });
  return isThere ? accounts : [];
}

function accountsInWords(accounts: readonly DemonstrationAccount[], origin: string): string[] {
  const members = accounts.filter(({ kind }) => kind !== 'staff');
  const staff = accounts.filter(({ kind }) => kind === 'staff');
  return [
    ...groupInWords(members, { where: `${origin}/sign-in`, how: 'or with a code, which arrives in the inbox below' }),
    ...groupInWords(staff, { where: `${origin}/ops/sign-in`, how: 'then the code of the second factor, in the inbox below' }),
  ];
}

function groupInWords(accounts: readonly DemonstrationAccount[], { where, how }: { where: string; how: string }): string[] {
  const [first] = accounts;
  if (!first) return [];
  const width = Math.max(...accounts.map(({ about }) => about.length));
  return [
    `  Sign in at ${where}, password ${first.password}`,
    `  (${how}):`,
    ...accounts.map(({ about, email }) => `    ${about.padEnd(width)}  ${email}`),
    '',
  ];
}

function facts(list: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(...list.map(([name]) => name.length));
  return list.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}
