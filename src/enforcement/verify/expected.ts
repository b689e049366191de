import { type GrantPlan, loginOf, placeholderPrefix, type Plan, type Privileges, viewOwnerOf } from '../compile/plan.ts';
import { taskFunction } from '../emit/grants-sql.ts';

/** One line per right: "role | relation.column | verb". Delete has no column, a function has the verb "execute". */
export type Rights = ReadonlySet<string>;

/** Every right that the policy gives on the main database; a line that is not here must not exist. */
export function expectedRights(plan: Plan, prefix: string): Rights {
  const rights: string[] = [];
  for (const { isOpen, schema, views, tables, calls, tasks } of plan.purposes) {
    if (!isOpen) continue;
    for (const view of views) {
      rights.push(...linesOf(loginOf(schema), `${schema}.${view.name}`, view.grant));
      rights.push(...linesOf(viewOwnerOf(schema), view.table, { ...view.grant, select: view.reads }));
      if (view.predicate?.includes('consent.states'))
        rights.push(
          ...linesOf(viewOwnerOf(schema), 'consent.states', {
            select: ['member_id', 'switches', 'is_active'],
            insert: [],
            update: [],
            delete: false,
          }),
        );
    }
    rights.push(...granted(loginOf(schema), { tables, calls, tasks }));
  }
  for (const { id, tables, calls, tasks } of plan.roles) rights.push(...granted(loginOf(id), { tables, calls, tasks }));
  return new Set(rights.map((line) => line.replace(placeholderPrefix, prefix)));
}

/** The checks of a column run with the rights of whoever writes it, so everybody may call these. */
export const functionsOfChecks = ['platform.holds_card_number', 'platform.passes_luhn'] as const;

/** On the key server: a purpose reads and makes the keys of its own kinds. */
export function expectedKeyRights(plan: Plan, prefix: string): Rights {
  const columns = ['subject_id', 'group_name', 'retention', 'wrapped'];
  const grant: Privileges = { select: columns, insert: columns, update: [], delete: false };
  const rights = plan.purposes
    .filter(({ isOpen, keys }) => isOpen && keys.length > 0)
    .flatMap(({ schema }) => [...linesOf(loginOf(schema), `${schema}.keys`, grant), ...linesOf(viewOwnerOf(schema), 'keys.keys', grant)]);
  return new Set(rights.map((line) => line.replace(placeholderPrefix, prefix)));
}

function granted(
  role: string,
  { tables, calls, tasks }: { tables: readonly GrantPlan[]; calls: readonly string[]; tasks: readonly string[] },
): string[] {
  const functions = [...calls, ...tasks.map((task) => `queue.${taskFunction(task)}`)];
  return [...tables.flatMap(({ table, grant }) => linesOf(role, table, grant)), ...functions.map((name) => `${role} | ${name} | execute`)];
}

function linesOf(role: string, relation: string, grant: Privileges): string[] {
  const byColumn = (['select', 'insert', 'update'] as const).flatMap((verb) =>
    grant[verb].map((column) => `${role} | ${relation}.${column} | ${verb}`),
  );
  return grant.delete ? [...byColumn, `${role} | ${relation} | delete`] : byColumn;
}
