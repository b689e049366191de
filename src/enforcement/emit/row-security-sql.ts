import { type Plan, viewOwnerOf } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';

/**
 * The second belt: every table about persons shows nothing to anyone, its own owner included, but the rows of
 * a purpose to the owner of that purpose's views.
 */
export function emitRowSecurity(plan: Plan): string {
  const personal = Object.entries(plan.policy.tables).filter(([, table]) => table.about !== 'nobody');
  const lines = personal.flatMap(([table]) => [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...policiesOn(plan, table),
    ...(table === 'consent.states' ? consentReaders(plan) : []),
    '',
  ]);
  return [sqlHeading, ...lines].join('\n');
}

function policiesOn(plan: Plan, table: string): string[] {
  return plan.purposes
    .filter((purpose) => purpose.isOpen)
    .flatMap((purpose) =>
      purpose.views
        .filter((view) => view.table === table)
        .map((view) => {
          const condition = view.predicate ?? 'true';
          return `create policy ${purpose.schema} on ${table} to ${viewOwnerOf(purpose.schema)} using (${condition}) with check (${condition});`;
        }),
    );
}

/** Views that ask for live consent read the switches of every member, and nothing else of them. */
function consentReaders(plan: Plan): string[] {
  return plan.purposes
    .filter(
      (purpose) => purpose.isOpen && purpose.views.some((view) => view.predicate?.includes('consent.states') && view.table !== 'consent.states'),
    )
    .map((purpose) => `create policy ${purpose.schema}_asks on consent.states for select to ${viewOwnerOf(purpose.schema)} using (true);`);
}
