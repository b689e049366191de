import { actorSql, type Policy, type Rows } from '../vocabulary.ts';

/** What the compiler makes of a policy: plain lists from which every output is written. */
export type Plan = {
  policy: Policy;
  groups: readonly Group[];
  purposes: readonly PurposePlan[];
  roles: readonly RolePlan[];
};

/** Fields that are sealed together, and the purposes that may open them. */
export type Group = { name: string; fields: readonly string[]; purposes: readonly string[] };

export type PurposePlan = {
  id: string;
  isOpen: boolean;
  /** The purpose's name as a schema and, behind the prefix of the database, as a login. */
  schema: string;
  views: readonly ViewPlan[];
  tables: readonly GrantPlan[];
  /** Sealed columns within reach, and the keys that open them: one per group of fields and retention rule. */
  sealed: readonly string[];
  keys: readonly KeyKind[];
  calls: readonly string[];
  tasks: readonly string[];
};

export type KeyKind = { group: string; retention: string };

/** A view of one personal or narrowed table, in the schema of its purpose. */
export type ViewPlan = {
  name: string;
  table: string;
  columns: readonly string[];
  /** What the owner of the view must be able to read: its columns and those that its predicate names. */
  reads: readonly string[];
  /** SQL that every row fulfils; undefined where the purpose may reach all rows. */
  predicate: string | undefined;
  isPersonal: boolean;
  grant: Privileges;
};

export type GrantPlan = { table: string; grant: Privileges };

export type Privileges = { select: readonly string[]; insert: readonly string[]; update: readonly string[]; delete: boolean };

export type RolePlan = { id: string; tables: readonly GrantPlan[]; calls: readonly string[]; tasks: readonly string[]; connections: number };

/** `order.fulfil` as an SQL name: its login, its schema. */
export function loginName(id: string): string {
  return id.replaceAll(/[.-]/g, '_');
}

/** Roles are cluster-wide, so each database has its own prefix; generated files show this one. */
export const placeholderPrefix = 'w_00000000_';

export function viewOwnerOf(schema: string): string {
  return `${placeholderPrefix}${schema}_view`;
}

export function loginOf(schema: string): string {
  return `${placeholderPrefix}${schema}`;
}

export function columnsOfRows(rows: Rows): readonly string[] {
  switch (rows.kind) {
    case 'everyone':
      return [];
    case 'own':
      return [rows.column];
    case 'matching':
      return rows.columns;
    case 'own and matching':
      return [rows.column, ...rows.columns];
  }
}

export function rowsSql(rows: Rows): string | undefined {
  switch (rows.kind) {
    case 'everyone':
      return undefined;
    case 'own':
      return `${rows.column} = ${actorSql}`;
    case 'matching':
      return `(${rows.sql})`;
    case 'own and matching':
      return `${rows.column} = ${actorSql} and (${rows.sql})`;
  }
}
