import { callOutside } from './outgoing.ts';

export type InboxLetter = {
  id: string;
  channel: 'mail' | 'sms';
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  receivedAt: string;
};

export type InboxAuthenticator = { department: string; name: string; email: string; code: string; secondsLeft: number };

/** What the simulated post office and telephone company took, newest first. A demonstration only: production knows no inbox. */
export async function lettersTo(to: string, limit: number): Promise<InboxLetter[]> {
  return read(`/messages?to=${encodeURIComponent(to)}&limit=${limit}`, []);
}

export async function findLetter(id: string): Promise<InboxLetter | undefined> {
  return read<InboxLetter | undefined>(`/messages/${encodeURIComponent(id)}`, undefined);
}

export async function inboxAuthenticators(): Promise<InboxAuthenticator[]> {
  return read('/authenticators', []);
}

async function read<Result>(path: string, otherwise: Result): Promise<Result> {
  const { status, text } = await callOutside('inbox', path, { method: 'GET', timeoutMs: 2_000 });
  return status === 200 ? JSON.parse(text) : otherwise;
}
