import { type Outside } from '#platform/server/outgoing.ts';

import { accounts } from './demonstration.ts';
import { logFileOf, type Market } from './market.ts';
import { writeRunning } from './running.ts';

type News = { refused: string[]; outside: Outside; metricsPort: number };

/** Tells the person at the terminal, and whoever comes second, where the market is. */
export function announce(market: Market, { refused, outside, metricsPort }: News): void {
  const { settings, data } = market;
  const logFile = logFileOf(market);
  const isDemonstration = settings.mode === 'demonstration';
  writeRunning(data.folder, { what: 'npm start', url: settings.origin, ...(isDemonstration && { outside }) });
  const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(settings.host);
  const lines = [
    ...refused.map((line) => `  ! This server refuses: ${line}`),
    ...(isOpen && isDemonstration ? [`  ! HOST=${settings.host}: whoever reaches this machine can sign in with the accounts below.`] : []),
    '',
    `  ${settings.origin}`,
    '',
    ...(settings.origin.endsWith(`:${settings.port}`) ? [] : [`  Listening on ${settings.host}, port ${settings.port}`]),
    ...(isDemonstration
      ? [...accounts.map(({ about, signIn }) => `  ${about}: ${signIn}`), `  Mails and text messages: ${settings.origin}/dev/inbox`]
      : []),
    `  Metrics: http://127.0.0.1:${metricsPort}/metrics`,
    `  Data: ${data.folder}`,
    ...(logFile ? [`  Log: ${logFile}`] : []),
    '  Ctrl-C stops everything.',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}
