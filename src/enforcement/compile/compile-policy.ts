import { type Access, type Policy, type Purpose } from '../vocabulary.ts';
import { faultsOf } from './faults.ts';
import { groupsOf } from './groups.ts';
import {
  columnsOfRows,
  type GrantPlan,
  type KeyKind,
  loginName,
  type Plan,
  type Privileges,
  type PurposePlan,
  rowsSql,
  type ViewPlan,
} from './plan.ts';

/** Thrown with every fault at once, each a sentence that says what to write and where. */
export class PolicyFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The policy does not compile:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

export function compilePolicy(policy: Policy): Plan {
  const faults = faultsOf(policy);
  if (faults.length > 0) throw new PolicyFaults(faults);
  const groups = groupsOf(policy);
  return {
    policy,
    groups,
    purposes: Object.entries(policy.purposes)
      .map(([id, purpose]) => planPurpose(policy, id, purpose))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    roles: Object.entries(policy.roles)
      .map(([id, role]) => ({
        id,
        calls: role.calls,
        tasks: role.tasks,
        connections: role.connections,
        tables: Object.entries(role.access).map(([table, access]) => ({
          table,
          grant: privilegesOf(policy, table, { ...access, rows: { kind: 'everyone' } }),
        })),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function planPurpose(policy: Policy, id: string, purpose: Purpose): PurposePlan {
  const views: ViewPlan[] = [];
  const tables: GrantPlan[] = [];
  const names = viewNames(Object.keys(purpose.access));
  for (const [table, access] of Object.entries(purpose.access)) {
    const grant = privilegesOf(policy, table, access);
    const isPersonal = policy.tables[table]?.about !== 'nobody';
    if (isPersonal || access.rows.kind !== 'everyone')
      views.push(planView(policy, { name: names.get(table) ?? table, purpose, table, access, grant, isPersonal }));
    else tables.push({ table, grant });
  }
  const sealed = views.flatMap((view) =>
    view.columns.filter((column) => policy.tables[view.table]?.columns[column]?.kind === 'sealed').map((column) => `${view.table}.${column}`),
  );
  return {
    id,
    isOpen: purpose.state === 'open',
    schema: loginName(id),
    views,
    tables,
    sealed,
    keys: keysFor(policy, sealed),
    calls: purpose.calls,
    tasks: purpose.tasks,
  };
}

/** A view bears the name of its table; where a purpose has two of one name, both say whose they are: staff_sessions. */
function viewNames(tables: readonly string[]): ReadonlyMap<string, string> {
  const short = (table: string) => table.slice(table.indexOf('.') + 1);
  const isShared = (table: string) => tables.some((other) => other !== table && short(other) === short(table));
  return new Map(tables.map((table) => [table, isShared(table) ? table.replace('.', '_') : short(table)]));
}

function keysFor(policy: Policy, sealed: readonly string[]): KeyKind[] {
  const kinds = new Map<string, KeyKind>();
  for (const name of sealed) {
    const [schema, table, column] = name.split('.');
    const declared = policy.tables[`${schema}.${table}`]?.columns[column ?? ''];
    if (declared?.kind === 'sealed')
      kinds.set(`${declared.group}/${declared.keyRetention}`, { group: declared.group, retention: declared.keyRetention });
  }
  return [...kinds].toSorted().map(([, kind]) => kind);
}

type ViewSource = { name: string; purpose: Purpose; table: string; access: Access; grant: Privileges; isPersonal: boolean };

function planView(policy: Policy, source: ViewSource): ViewPlan {
  const { name, table, grant } = source;
  const declared = Object.keys(policy.tables[table]?.columns ?? {});
  const used = new Set([...grant.select, ...grant.insert, ...grant.update]);
  const consent = consentSql(policy, source);
  const conditions = [rowsSql(source.access.rows), consent].filter((condition) => condition !== undefined);
  const asked = new Set([...used, ...columnsOfRows(source.access.rows), ...(consent ? [policy.tables[table]?.subject] : [])]);
  return {
    name,
    table,
    columns: declared.filter((column) => used.has(column)),
    reads: declared.filter((column) => asked.has(column)),
    predicate: conditions.length > 0 ? conditions.join(' and ') : undefined,
    isPersonal: source.isPersonal,
    grant,
  };
}

/** A purpose that rests on consent sees a row only while its member's switch is on. */
function consentSql(policy: Policy, { purpose, table }: ViewSource): string | undefined {
  const subject = policy.tables[table]?.subject;
  if (purpose.basis.kind !== 'consent' || policy.tables[table]?.about !== 'member' || !subject) return undefined;
  const mask = maskOf(policy, purpose.basis.switches);
  return `exists (select from consent.states as state where state.member_id = ${table}.${subject} and state.switches & ${mask} <> 0 and state.is_active)`;
}

export function maskOf(policy: Policy, switches: readonly string[]): number {
  return switches.reduce((mask, name) => mask + 2 ** (policy.switches[name]?.bit ?? Number.NaN), 0);
}

function privilegesOf(policy: Policy, table: string, access: Access): Privileges {
  const declared = Object.keys(policy.tables[table]?.columns ?? {});
  const list = (columns: 'declared' | readonly string[] | undefined) =>
    columns === 'declared' ? declared : declared.filter((column) => columns?.includes(column));
  return { select: list(access.select), insert: list(access.insert), update: list(access.update), delete: access.delete ?? false };
}
