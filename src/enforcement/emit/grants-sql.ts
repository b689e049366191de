import { type GrantPlan, loginOf, type Plan } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';
import { grants } from './views-sql.ts';

/** What purposes and service roles may do with tables that say nothing about persons, and which functions they may call. */
export function emitGrants(plan: Plan): string {
  const purposes = plan.purposes
    .filter((purpose) => purpose.isOpen)
    .map(({ id, schema, tables, calls, tasks }) => ({ id, role: loginOf(schema), tables, calls, tasks }));
  const roles = plan.roles.map(({ id, tables, calls, tasks }) => ({ id, role: loginOf(id), tables, calls, tasks }));
  return [sqlHeading, ...[...purposes, ...roles].flatMap(grantsOf), ''].join('\n');
}

type Grantee = { id: string; role: string; tables: readonly GrantPlan[]; calls: readonly string[]; tasks: readonly string[] };

function grantsOf({ id, role, tables, calls, tasks }: Grantee): string[] {
  const functions = [...calls, ...tasks.map((task) => `queue.${taskFunction(task)}`)];
  const schemas = new Set([...tables.map(({ table }) => table), ...functions].map((name) => name.slice(0, name.indexOf('.'))));
  return [
    `-- ${id}`,
    ...[...schemas].toSorted().map((schema) => `grant usage on schema ${schema} to ${role};`),
    ...tables.flatMap(({ table, grant }) => grants(table, role, grant)),
    ...functions.map((name) => `grant execute on function ${name} to ${role};`),
    '',
  ];
}

export function taskFunction(task: string): string {
  return task.replaceAll('-', '_');
}
