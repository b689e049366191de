import { type ApiScope } from '#market/members/api-tokens.ts';
import { type Connection } from '#market/members/connection.ts';
import { type Locale } from '#platform/locale.ts';

import { type BasketId, findBasket, type Member, requireMember, requireScope, requireSession, requireStaff, type Staff } from './bearer.ts';
import { Denial } from './denials.ts';
import { languageOf } from './language.ts';
import { type Access, type ApiContext, type Offer, type Operation } from './operation.ts';
import { type Input, readInput } from './read-input.ts';
import { sendAnswer } from './send-answer.ts';

/** What a handler is given: its input in the types of the domain, and what the request says beside it. */
export type Asking<Params, Query, Body> = Input<Params, Query, Body> & {
  at: Date;
  locale: Locale;
  connection: Connection;
  /** Of the header Idempotency-Key, where the operation needs one. */
  key: string;
};

type Handler<Who, Params, Query, Body, Answer> = (asking: Asking<Params, Query, Body> & Who) => Promise<NoInfer<Answer>>;

/** For everybody. A bearer is not looked at. */
export function forAnyone<P, Q, B, A>(operation: Operation<P, Q, B, A>, handler: Handler<object, P, Q, B, A>): Offer {
  return offer(operation, { access: { kind: 'anyone' }, identify: () => Promise.resolve({}), handler });
}

/** For a member: signed in, or by a token with this scope. */
export function forMember<P, Q, B, A>(scope: ApiScope, operation: Operation<P, Q, B, A>, handler: Handler<Member, P, Q, B, A>): Offer {
  const identify = async (header: string | undefined, at: Date) => {
    const member = await requireMember(header, at);
    requireScope(member, scope);
    return member;
  };
  return offer(operation, { access: { kind: 'member', scope }, identify, handler });
}

/** For a member who has signed in, and for no program. */
export function forSession<P, Q, B, A>(
  operation: Operation<P, Q, B, A>,
  handler: Handler<Awaited<ReturnType<typeof requireSession>>, P, Q, B, A>,
): Offer {
  return offer(operation, { access: { kind: 'session' }, identify: requireSession, handler });
}

/** For whoever has a basket or is about to get one. */
export function forBasket<P, Q, B, A>(operation: Operation<P, Q, B, A>, handler: Handler<{ basketId: BasketId | undefined }, P, Q, B, A>): Offer {
  const identify = async (header: string | undefined, at: Date) => ({ basketId: await findBasket(header, at) });
  return offer(operation, { access: { kind: 'basket' }, identify, handler });
}

/** For staff of the company; which department's task is needed, the handler asks. */
export function forStaff<P, Q, B, A>(operation: Operation<P, Q, B, A>, handler: Handler<Staff, P, Q, B, A>): Offer {
  return offer(operation, { access: { kind: 'staff' }, identify: requireStaff, handler });
}

type Door<Who, P, Q, B, A> = {
  access: Access;
  identify: (header: string | undefined, at: Date) => Promise<Who>;
  handler: Handler<Who, P, Q, B, A>;
};

/** Who asks comes before what is asked: a stranger learns nothing from the faults of an input. */
function offer<Who extends object, P, Q, B, A>(operation: Operation<P, Q, B, A>, { access, identify, handler }: Door<Who, P, Q, B, A>): Offer {
  return {
    operation,
    access,
    answer: async (context) => {
      const at = new Date();
      const locale = languageOf(context.req.header('accept-language'));
      const who = await identify(context.req.header('authorization'), at);
      const key = operation.needsKey ? keyOf(context) : '';
      const input = await readInput(operation, context, locale);
      const answer = await handler({ ...who, ...input, at, locale, connection: connectionOf(context), key });
      const location = operation.location && `/api/v1${operation.location(answer)}`;
      return sendAnswer(operation, answer, { context, locale, location });
    },
  };
}

function keyOf(context: ApiContext): string {
  const key = context.req.header('idempotency-key') ?? '';
  if (!/^[\u0021-\u007E]{8,80}$/.test(key)) throw new Denial('api/key-missing');
  return key;
}

/** The server in front takes the header off unless the operator trusts the proxy that sets it. */
function connectionOf({ req, env }: ApiContext): Connection {
  const forwarded = req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  // Without bindings it is a test, which is nowhere.
  const ip = forwarded ?? env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
  return { ip: ip.slice(0, 60), userAgent: (req.header('user-agent') ?? '').slice(0, 500) };
}
