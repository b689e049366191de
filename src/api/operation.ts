import { type Context, type Env } from 'hono';
import { type HttpBindings } from '@hono/node-server';
import { type z } from '@hono/zod-openapi';

import { type OpenPurpose, type Role } from '#enforcement/with-purpose.ts';
import { type ApiScope } from '#market/members/api-tokens.ts';
import { type Words } from '#platform/locale.ts';

import { type Tag } from './tags.ts';

/** Bindings are absent where a test calls the API without a server. */
export type ApiEnv = Env & { Bindings: Partial<HttpBindings> };
export type ApiContext = Context<ApiEnv>;

/** Who may ask, and with which bearer. A session may do everything that its member may; a token what its scopes say. */
export type Access =
  | { kind: 'anyone' }
  | { kind: 'member'; scope: ApiScope }
  /** What a program must not do in a member's name: signing in and out, passwords, tokens. */
  | { kind: 'session' }
  /** A visitor's basket or, with the scope, a member's. */
  | { kind: 'basket' }
  | { kind: 'staff' };

/** Everything that is said of an operation: the document is made of it, and so are the checks before its handler. */
export type Described = {
  id: string;
  method: 'get' | 'post' | 'put' | 'delete';
  path: `/${string}`;
  tag: Tag;
  summary: Words;
  /** What summary, schema and the lists below leave open. */
  about?: Words;
  /** Under which purposes or service roles it reads and writes. */
  purposes: readonly (OpenPurpose | Role)[];
  /** Codes of the market that it may answer with, those of the door itself aside. */
  refusals?: readonly string[];
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** The same as a form with files; then either may be sent. */
  form?: z.ZodType;
  /** Whether the header Idempotency-Key must be sent. */
  needsKey?: true;
  /** Without one the answer is 204. */
  answer?: z.ZodType;
  status?: 200 | 201 | 202;
  /** Seconds for which everybody may keep the answer; without it nobody may. */
  keepSeconds?: number;
  /** Whether words of the answer are in the language asked for. */
  speaks?: true;
};

/** The same with the types of what comes in and goes out. */
export type Operation<Params, Query, Body, Answer> = Described & {
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  form?: z.ZodType<Body>;
  answer?: z.ZodType<Answer>;
  location?: (answer: Answer) => string;
};

/** An operation with its handler, whose types are settled: what the router and the document need. */
export type Offer = {
  operation: Described;
  access: Access;
  answer: (context: ApiContext) => Promise<Response>;
};
