import { type AddressInfo } from 'node:net';
import { type Readable } from 'node:stream';

import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { type Letterbox } from './letterbox.ts';

const largestBytes = 1_048_576;

export type MailServer = { port: number; close: () => Promise<void> };

/** Takes mail for everybody over SMTP, as the post offices of all the world together would. */
export async function openMailServer(letterbox: Letterbox, port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestBytes,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => void receive({ letterbox, stream, recipients: session.envelope.rcptTo, done }),
  });
  // A client that hangs up in the middle of a sentence ends its own connection and nothing else.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.server.address();
  return { port: isTcp(address) ? address.port : 0, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

type Receiving = { letterbox: Letterbox; stream: Readable; recipients: readonly { address: string }[]; done: (error?: Error) => void };

async function receive({ letterbox, stream, recipients, done }: Receiving): Promise<void> {
  try {
    const { text = '', html, subject = '', from, messageId = '' } = await simpleParser(stream);
    const to = recipients.map(({ address }) => address).join(', ');
    letterbox.put({ channel: 'mail', from: from?.text ?? '', to, subject, text, html: html || '', messageId }, new Date());
    done();
  } catch {
    done(new Error('The mail could not be read.'));
  }
}

function isTcp(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
