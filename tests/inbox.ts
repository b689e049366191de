import { afterAll } from 'vitest';

import { closeMail } from '#platform/server/mail.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { type Letter } from '../src/outside/inbox/letterbox.ts';
import { openInbox } from '../src/outside/inbox/open-inbox.ts';

export const testOrigin = 'http://localhost:3000';

/** The post office and the gateway of the demonstration, for one test file; this process sends through them. */
export async function openTestInbox(): Promise<{ letters: (to?: string) => Promise<Letter[]>; codeFor: (to: string) => Promise<string> }> {
  const inbox = await openInbox({});
  const gateway = `http://127.0.0.1:${inbox.facts.inboxPort}`;
  useInstallation({ mode: 'demonstration', origin: testOrigin, dataFolder: '' });
  useOutside({ smtp: `smtp://127.0.0.1:${inbox.facts.smtpPort}`, sms: gateway, inbox: gateway });
  afterAll(async () => {
    closeMail();
    await inbox.close();
  });
  const letters = async (to = ''): Promise<Letter[]> => {
    const response = await fetch(`${gateway}/messages?to=${encodeURIComponent(to)}`);
    return JSON.parse(await response.text());
  };
  const codeFor = async (to: string) => {
    const [letter] = await letters(to);
    const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0];
    if (!code) throw new Error(`No code came to ${to}.`);
    return code;
  };
  return { letters, codeFor };
}
