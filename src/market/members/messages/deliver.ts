import { credentials } from '#enforcement/connections.ts';
import { installation } from '#platform/server/installation.ts';
import { sendMail } from '#platform/server/mail.ts';
import { keyedHash } from '#platform/server/secrets.ts';
import { sendSms } from '#platform/server/sms.ts';
import { demonstrationController, publishedController } from '#policy/controller.ts';

import { type Identifier } from '../identifier.ts';
import { type Rendering, renderMessage, type Sender } from './render-message.ts';

export type Delivery = Omit<Rendering, 'sender'> & {
  to: Identifier;
  /** What makes this message the same when it is tried again: the ids of the job, or of the code. */
  sameAs: string;
  timeoutMs: number;
};

/** Sends one message to one address, as mail or as text message. Throws when it was not accepted in time. */
export async function deliver({ to, sameAs, timeoutMs, ...rendering }: Delivery): Promise<void> {
  const { sender, from, replyTo } = whoSends();
  const message = renderMessage({ ...rendering, sender });
  if (to.kind === 'mobile') return sendSms({ to: to.value, text: message.sms }, timeoutMs);
  const { subject, text, html, language } = message;
  const mark = keyedHash(Buffer.from(credentials().cookieKey, 'hex'), `message|${rendering.name}|${sameAs}`).toString('hex').slice(0, 32);
  await sendMail({ from, to: to.value, replyTo, subject, text, html, language, messageId: `<${mark}@${from.address.split('@')[1]}>` }, timeoutMs);
}

function whoSends(): { sender: Sender; from: { name: string; address: string }; replyTo: string } {
  const { mode, origin } = installation();
  const controller = mode === 'demonstration' ? demonstrationController : publishedController;
  const domain = mode === 'demonstration' ? 'wecan.example' : new URL(origin).hostname;
  return {
    sender: { origin, company: controller.legalName, hotline: controller.hotline },
    from: { name: controller.brand, address: `no-reply@${domain}` },
    replyTo: controller.email,
  };
}
