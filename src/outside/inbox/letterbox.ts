import { randomUUID } from 'node:crypto';

/** What arrived, as whoever received it would see it. */
export type Letter = {
  id: string;
  channel: 'mail' | 'sms';
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** By which a mail program knows a mail that came twice. */
  messageId: string;
  receivedAt: string;
};

const mostLetters = 500;

/** Everything lies in memory and is gone with the process: it is a demonstration's, and nobody's archive. */
export type Letterbox = {
  put: (letter: Omit<Letter, 'id' | 'receivedAt'>, at: Date) => Letter;
  list: (to: string, limit: number) => readonly Letter[];
  find: (id: string) => Letter | undefined;
};

export function openLetterbox(): Letterbox {
  const letters: Letter[] = [];
  return {
    put: (arrived, at) => {
      const letter = { ...arrived, id: randomUUID(), receivedAt: at.toISOString() };
      letters.unshift(letter);
      letters.splice(mostLetters);
      return letter;
    },
    list: (to, limit) => letters.filter((letter) => plain(letter.to).includes(plain(to))).slice(0, limit),
    find: (id) => letters.find((letter) => letter.id === id),
  };
}

/** "+84 912 345 678" is also found as "0912". */
function plain(address: string): string {
  return address
    .toLowerCase()
    .replaceAll(/[\s.()-]/g, '')
    .replace(/^(\+84|0084)/, '0');
}
