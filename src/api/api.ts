import { OpenAPIHono } from '@hono/zod-openapi';

/** The API: a door to the same functions as the pages. */
export const api = new OpenAPIHono().basePath('/api/v1');

api.get('/', (context) => context.json({ name: 'Wecan' }));
