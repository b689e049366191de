import { loginOf, type Plan, type Privileges, type PurposePlan, viewOwnerOf, type ViewPlan } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';

/**
 * The schema of each open purpose with its views. The owner of the views is a role of its own that holds just
 * the columns the views name, so that a view which forgot its predicate still meets row security below it.
 */
export function emitViews(plan: Plan): string {
  const open = plan.purposes.filter((purpose) => purpose.isOpen);
  return [sqlHeading, ...open.flatMap(schemaOfPurpose), ''].join('\n');
}

function schemaOfPurpose(purpose: PurposePlan): string[] {
  return [
    `-- ${purpose.id}`,
    `create schema ${purpose.schema};`,
    `grant usage on schema ${purpose.schema} to ${loginOf(purpose.schema)}, ${viewOwnerOf(purpose.schema)};`,
    ...baseSchemasOf(purpose).map((schema) => `grant usage on schema ${schema} to ${viewOwnerOf(purpose.schema)};`),
    ...purpose.views.flatMap((view) => viewOf(purpose, view)),
    '',
  ];
}

function baseSchemasOf(purpose: PurposePlan): string[] {
  const schemas = purpose.views.flatMap((view) => [view.table.slice(0, view.table.indexOf('.')), ...(asksConsent(view) ? ['consent'] : [])]);
  return [...new Set(schemas)].toSorted();
}

function viewOf(purpose: PurposePlan, view: ViewPlan): string[] {
  const name = `${purpose.schema}.${view.name}`;
  const writes = view.grant.insert.length > 0 || view.grant.update.length > 0;
  const options = ['security_barrier', ...(view.predicate && writes ? ['check_option = cascaded'] : [])].join(', ');
  const where = view.predicate ? `\n  where ${view.predicate}` : '';
  return [
    `create view ${name} with (${options}) as\n  select ${view.columns.join(', ')} from ${view.table}${where};`,
    ...grants(view.table, viewOwnerOf(purpose.schema), { ...view.grant, select: view.reads }),
    ...(asksConsent(view) ? [`grant select (member_id, switches, is_active) on consent.states to ${viewOwnerOf(purpose.schema)};`] : []),
    `alter view ${name} owner to ${viewOwnerOf(purpose.schema)};`,
    ...grants(name, loginOf(purpose.schema), view.grant),
  ];
}

function asksConsent(view: ViewPlan): boolean {
  return view.predicate?.includes('consent.states') ?? false;
}

export function grants(relation: string, role: string, privileges: Privileges): string[] {
  const byColumn = (['select', 'insert', 'update'] as const)
    .filter((verb) => privileges[verb].length > 0)
    .map((verb) => `grant ${verb} (${privileges[verb].join(', ')}) on ${relation} to ${role};`);
  return [...byColumn, ...(privileges.delete ? [`grant delete on ${relation} to ${role};`] : [])];
}
