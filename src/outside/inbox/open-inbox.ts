import { openGateway } from './gateway.ts';
import { openLetterbox } from './letterbox.ts';
import { openMailServer } from './mail-server.ts';

/** The post office and the telephone company, in one: whatever they take lies in the inbox of the demonstration. */
export async function openInbox(before: Readonly<Record<string, number>>) {
  const letterbox = openLetterbox();
  const [mail, gateway] = await Promise.all([openMailServer(letterbox, before['smtpPort']), openGateway(letterbox, before['inboxPort'])]);
  return {
    facts: { smtpPort: mail.port, inboxPort: gateway.port },
    close: async () => {
      await Promise.all([mail.close(), gateway.close()]);
    },
  };
}
