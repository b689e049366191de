import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Settings } from '#platform/server/settings.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const root = join(import.meta.dirname, '../..');

export const isDevelopment = process.env['WECAN_DEV'] === '1';

/** The pages: built ones, or those of the development server that follows every change. */
export async function openPages(settings: Settings): Promise<Handler> {
  if (isDevelopment) return openDevelopmentPages();
  // SvelteKit assumes https otherwise, and would refuse every form on a plain http address.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  process.env['BODY_SIZE_LIMIT'] = '12M';
  if (settings.trustsProxy) process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
  const built: { handler: Handler } = await import(pathToFileURL(join(root, 'build/server/handler.js')).href);
  return built.handler;
}

async function openDevelopmentPages(): Promise<Handler> {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom' });
  return vite.middlewares;
}
