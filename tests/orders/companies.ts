import { createServer, type Server } from 'node:http';

import { Logger, runOnce } from 'graphile-worker';
import { afterAll } from 'vitest';

import { mainPool } from '#enforcement/connections.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { type Outside, useOutside } from '#platform/server/outgoing.ts';
import { demonstrationAccounts } from '#processes/accounts.ts';

import { type Link } from '../../src/outside/bank/link.ts';
import { serveBank } from '../../src/outside/bank/serve-bank.ts';
import { type Manner, transfer } from '../../src/outside/bank/transfer.ts';
import { notify, reach } from '../../src/outside/carrier/courier.ts';
import { type Parcel } from '../../src/outside/carrier/parcel.ts';
import { serveCarrier } from '../../src/outside/carrier/serve-carrier.ts';
import { answerNotice } from '../../src/web/notices.ts';
import { taskList } from '../../src/worker/jobs.ts';
import { testMaster } from '../database.ts';

/** Hours between stations: in a test a parcel goes on when the test says so. */
const atRest = { collectAfterSeconds: 86_400, stepSeconds: 86_400 };

/** The simulated bank and carrier, and our door for their notices, for one test file. */
export async function openCompanies() {
  const accounts = demonstrationAccounts(testMaster);
  const door = createServer((request, response) => void answerNotice(request, response));
  const doorUrl = await listen(door);
  const bank = serveBank({ account: accounts.bank, noticeUrl: `${doorUrl}/notices/bank` });
  const carrier = serveCarrier({ account: accounts.carrier, noticeUrl: `${doorUrl}/notices/carrier`, pace: atRest });
  const outside: Outside = { bank: await listen(bank.server), carrier: await listen(carrier.server), accounts };
  useOutside(outside);
  useInstallation({ mode: 'demonstration', origin: doorUrl, dataFolder: '' });
  afterAll(async () => {
    carrier.stop();
    await Promise.all([door, bank.server, carrier.server].map(close));
  });
  const { till } = bank;
  const { road } = carrier;
  return {
    accounts,
    doorUrl,
    till,
    road,
    pay: (orderCode: number, manner: Manner) => transfer(till, linkOf(till.links.items, orderCode), manner),
    /** The parcel is at another station now, and the carrier says so. */
    reach: (label: string, status: number) => reach(road, parcelOf(road.parcels.items, label), status),
    /** The carrier's books change, and nobody is told. */
    reachInSilence: (label: string, status: number) => {
      Object.assign(parcelOf(road.parcels.items, label), { status, modifiedAt: new Date().toISOString() });
    },
    say: (label: string, notice: Parameters<typeof notify>[2]) => notify(road, parcelOf(road.parcels.items, label), notice),
    /** What the shop asks this company is not answered until the end of `work`. */
    without: async (company: 'bank' | 'carrier', work: () => Promise<unknown>) => {
      useOutside({ ...outside, [company]: 'http://127.0.0.1:9' });
      await work().finally(() => useOutside(outside));
    },
  };
}

export type Companies = Awaited<ReturnType<typeof openCompanies>>;

/** Works off every job that waits, messages to members aside, as the worker does. */
export async function workOff(): Promise<void> {
  const tasks = Object.fromEntries(Object.entries(taskList()).filter(([name]) => name !== 'send-notice'));
  await runOnce({ pgPool: mainPool('queue'), taskList: tasks, noHandleSignals: true, logger: new Logger(() => () => undefined) });
}

function linkOf(links: ReadonlyMap<string, Link>, orderCode: number): Link {
  const link = links.get(String(orderCode));
  if (!link) throw new Error('The bank knows no such payment.');
  return link;
}

function parcelOf(parcels: ReadonlyMap<string, Parcel>, label: string): Parcel {
  const parcel = parcels.get(label);
  if (!parcel) throw new Error('The carrier knows no such parcel.');
  return parcel;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
