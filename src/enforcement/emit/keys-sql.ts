import { loginOf, type Plan, viewOwnerOf } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';

/** On the key server a purpose reads and makes the keys of its own groups; it changes and deletes none. */
export function emitKeyGrants(plan: Plan): string {
  const lines = plan.purposes
    .filter((purpose) => purpose.keys.length > 0)
    .flatMap(({ id, schema, keys }) => {
      const predicate = `(group_name, retention) in (${keys.map(({ group, retention }) => `('${group}', '${retention}')`).join(', ')})`;
      const columns = 'subject_id, group_name, retention, wrapped';
      return [
        `-- ${id}`,
        `create schema ${schema};`,
        `grant usage on schema ${schema} to ${loginOf(schema)}, ${viewOwnerOf(schema)};`,
        `grant usage on schema keys to ${viewOwnerOf(schema)};`,
        `create view ${schema}.keys with (security_barrier, check_option = cascaded) as\n  select ${columns} from keys.keys\n  where ${predicate};`,
        `grant select (${columns}), insert (${columns}) on keys.keys to ${viewOwnerOf(schema)};`,
        `alter view ${schema}.keys owner to ${viewOwnerOf(schema)};`,
        `grant select (${columns}), insert (${columns}) on ${schema}.keys to ${loginOf(schema)};`,
        `create policy ${schema} on keys.keys to ${viewOwnerOf(schema)} using (${predicate}) with check (${predicate});`,
        '',
      ];
    });
  return [sqlHeading, 'alter table keys.keys enable row level security;', 'alter table keys.keys force row level security;', '', ...lines].join('\n');
}
