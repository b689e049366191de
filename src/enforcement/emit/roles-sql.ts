import { loginOf, type Plan, viewOwnerOf } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';

const settings = {
  // Only the purpose's own views, then nothing that anybody could write to.
  search_path: (schema: string) => `${schema}, pg_temp`,
  statement_timeout: () => `'5s'`,
  idle_in_transaction_session_timeout: () => `'15s'`,
  lock_timeout: () => `'5s'`,
};

/** One login per open purpose and service role, no memberships; a closed purpose is a name that cannot sign in. */
export function emitRoles(plan: Plan): string {
  const purposes = plan.purposes.flatMap((purpose) => [
    ...role(loginOf(purpose.schema), purpose.isOpen),
    ...(purpose.isOpen ? settingsOf(loginOf(purpose.schema), purpose.schema) : []),
    ...(purpose.isOpen ? role(viewOwnerOf(purpose.schema), false) : []),
  ]);
  const services = plan.roles.flatMap(({ id }) => [...role(loginOf(id), true), ...settingsOf(loginOf(id), 'pg_catalog')]);
  return [sqlHeading, ...purposes, ...services, ''].join('\n');
}

/** The key server has the same logins, for the purposes that open something sealed. */
export function emitKeyRoles(plan: Plan): string {
  const purposes = plan.purposes.filter((purpose) => purpose.keys.length > 0);
  const lines = purposes.flatMap((purpose) => [
    ...role(loginOf(purpose.schema), true),
    ...settingsOf(loginOf(purpose.schema), purpose.schema),
    ...role(viewOwnerOf(purpose.schema), false),
  ]);
  return [sqlHeading, ...lines, ''].join('\n');
}

function role(name: string, mayLogIn: boolean): string[] {
  const attributes = `${mayLogIn ? 'login' : 'nologin'} noinherit nocreatedb nocreaterole`;
  return [
    `do $$ begin if not exists (select from pg_catalog.pg_roles where rolname = '${name}') then create role ${name}; end if; end $$;`,
    `alter role ${name} ${attributes};`,
  ];
}

/** A role may always change its own settings, and keep an actor or a path in them: what is not ours is forgotten at each start. */
function settingsOf(name: string, schema: string): string[] {
  const forget = [
    `alter role ${name} reset all;`,
    `do $$ begin execute pg_catalog.format('alter role ${name} in database %I reset all', pg_catalog.current_database()); end $$;`,
  ];
  const set = Object.entries(settings).map(([setting, value]) => `alter role ${name} set ${setting} = ${value(schema)};`);
  return [...forget, ...set];
}
