import { createTransport } from 'nodemailer';

import { smtpAddress } from './outgoing.ts';

export type Mail = {
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  /** The same message tried twice bears the same id, so that mail programs show it once. */
  messageId: string;
  language: string;
};

type Transport = ReturnType<typeof openTransport>;

let transport: { address: string; open: Transport } | undefined;

/** Hands one mail to the mail server over an open connection; whatever is not accepted in time does not leave. */
export async function sendMail({ language, ...mail }: Mail, timeoutMs: number): Promise<void> {
  const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
  await currentTransport().sendMail({ ...mail, headers, signal: AbortSignal.timeout(timeoutMs) });
}

export function closeMail(): void {
  transport?.open.close();
  transport = undefined;
}

function currentTransport(): Transport {
  const address = smtpAddress();
  if (transport?.address === address) return transport.open;
  transport?.open.close();
  transport = { address, open: openTransport(address) };
  return transport.open;
}

function openTransport(address: string) {
  const url = new URL(address);
  const isLoopback = url.hostname === '127.0.0.1';
  return createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    // Beyond this machine a mail travels encrypted or not at all.
    ...(isLoopback ? { ignoreTLS: true } : { requireTLS: true }),
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 2_000,
    greetingTimeout: 2_000,
    socketTimeout: 30_000,
  });
}
