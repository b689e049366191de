import { callOutside } from './outgoing.ts';

export type TextMessage = { to: string; text: string };

/**
 * Hands a text message to the gateway that production names. The form is that of most gateways in Vietnam: a
 * JSON body with number and text, 2xx for "accepted".
 */
export async function sendSms({ to, text }: TextMessage, timeoutMs: number): Promise<void> {
  const { status } = await callOutside('sms', '/sms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to, text }),
    timeoutMs,
  });
  if (status < 200 || status > 299) throw new Error(`The gateway for text messages answered ${status}.`);
}
