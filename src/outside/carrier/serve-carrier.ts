import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { openMemory } from '../memory.ts';
import { answerJson, answerPage, readText } from '../talk.ts';
import { moveParcels, notify, reach, type Road } from './courier.ts';
import { depotPage, type Happening, isHappening } from './page.ts';
import { failedCourse, type Pace, type Parcel, planOf } from './parcel.ts';
import { answerCall, type CarrierAccount, findParcel } from './shipment-api.ts';

export type CarrierConfig = { account: CarrierAccount; noticeUrl: string; pace?: Pace; memoryPath?: string | undefined };

/** Minutes for what takes days: three until the courier comes, then one from station to station. */
const demonstrationPace: Pace = { collectAfterSeconds: 180, stepSeconds: 60 };

/** Giao Hàng Tiết Kiệm on a port of the loopback address: its published API, and couriers that move what was booked. */
export function serveCarrier({ account, noticeUrl, pace = demonstrationPace, memoryPath }: CarrierConfig): {
  server: Server;
  road: Road;
  stop: () => void;
} {
  const road: Road = { parcels: openMemory<Parcel>(memoryPath), account, pace, noticeUrl };
  const server = createServer((request, response) => {
    void answer(road, request, response).catch(() => {
      if (!response.headersSent) answerJson(response, 422, { success: false, message: 'Yêu cầu không hợp lệ', error_code: '10105' });
    });
  });
  let isMoving = false;
  const clock = setInterval(() => {
    if (isMoving) return;
    isMoving = true;
    void moveParcels(road, new Date()).finally(() => (isMoving = false));
  }, 1_000);
  clock.unref();
  return { server, road, stop: () => clearInterval(clock) };
}

async function answer(road: Road, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://carrier');
  const text = await readText(request);
  if (url.pathname === '/' || url.pathname.startsWith('/depot/')) return answerDepot(road, { url, text }, response);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const reply = answerCall(road, { method: request.method ?? 'GET', url, headers: request.headers, body });
  answerJson(response, reply.status, reply.body);
}

async function answerDepot(road: Road, { url, text }: { url: URL; text: string }, response: ServerResponse): Promise<void> {
  const parcel = findParcel(road, decodeURIComponent(url.pathname.slice('/depot/'.length)));
  const happening = new URLSearchParams(text).get('happening') ?? '';
  if (!parcel || !isHappening(happening)) return answerPage(response, 200, depotPage([...road.parcels.items.values()]));
  await letHappen(road, parcel, happening);
  response.writeHead(303, { location: `/#${encodeURIComponent(parcel.label)}` }).end();
}

async function letHappen(road: Road, parcel: Parcel, happening: Happening): Promise<void> {
  const { stepSeconds } = road.pace;
  const now = new Date();
  if (happening === 'next') {
    const [next] = parcel.plan;
    if (next) parcel.plan.shift();
    if (next) await reach(road, parcel, next.status);
  }
  if (happening === 'fail') parcel.plan = planOf(failedCourse, now, { firstSeconds: 0, stepSeconds });
  if (happening === 'delay') await reach(road, parcel, 10);
  if (happening === 'cannot-collect') await reach(road, parcel, 7);
  if (happening === 'lose') {
    parcel.plan = [];
    await reach(road, parcel, 13);
  }
  const again = { status: parcel.status, happenedAt: parcel.modifiedAt };
  if (happening === 'twice') await notify(road, parcel, again);
  if (happening === 'twice') await notify(road, parcel, again);
  if (happening === 'forge') await notify(road, parcel, { status: 5, happenedAt: now.toISOString(), hash: 'a-guess' });
  road.parcels.keep();
}
