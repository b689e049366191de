import { type IncomingMessage, type ServerResponse } from 'node:http';

import { type Settings } from '#platform/server/settings.ts';

import { bodyRefusal } from './body-limit.ts';
import { innerHeaders, seeOff } from './direct-answer.ts';
import { answerHealth } from './health.ts';
import { openRecord, type RequestRecord, watch } from './measure.ts';
import { answerMedia } from './media.ts';
import { answerNotice, isNotice } from './notices.ts';
import { type PageFront } from './page-front.ts';
import { type Handler } from './pages.ts';
import { distrust, protectAnswer, standingHeaders } from './protect.ts';
import { refuseBody } from './refuse-body.ts';

export type Doors = {
  front: PageFront;
  pages: Handler;
  api: Handler;
  settings: Settings;
  /** Set when the process is about to end: connections go with their answers. */
  isDraining: boolean;
};

/** Where each request goes. A page that is kept goes out by the shortest way; whatever is made is watched. */
export function openRequestListener(doors: Doors): Handler {
  const standing = standingHeaders(doors.settings);
  const draining = [...standing, 'connection', 'close'];
  return (request, response) => {
    const headers = doors.isDraining ? draining : standing;
    const record = openRecord();
    doors.front({ request, response, headers }, () => {
      distrust(request, doors.settings);
      // Only this server asks for a page without a person.
      delete request.headers[innerHeaders.shared];
      protectAnswer(response, headers);
      watch(record, request, response);
      const refusal = bodyRefusal(request);
      if (refusal) refuseBody(refusal, request, response);
      else make(doors, record, { request, response });
    });
  };
}

type Exchange = { request: IncomingMessage; response: ServerResponse };

function make({ pages, api }: Doors, record: RequestRecord, { request, response }: Exchange): void {
  const path = request.url ?? '/';
  if (path === '/healthz' || path === '/readyz') {
    record.kind = 'health';
    void answerHealth(path, response);
  } else if (path.startsWith('/api/')) {
    record.kind = 'api';
    seeOff(request, response, (route) => (record.route = route));
    api(request, response);
  } else if (isNotice(path)) {
    record.kind = 'notice';
    record.route = '/notices';
    void answerNotice(request, response);
  } else if (path.startsWith('/media/')) {
    record.kind = 'picture';
    void answerMedia(request, response);
  } else if (path.startsWith('/_app/immutable/')) {
    record.kind = 'file';
    pages(request, response);
  } else {
    seeOff(request, response, (route) => (record.route = route));
    pages(request, response);
  }
}
