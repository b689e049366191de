import { type GrantPlan, type Plan, type Privileges } from '../compile/plan.ts';
import { typescriptHeading } from './heading.ts';
import { type BaseColumn, type BaseTables } from './introspect.ts';

/** The tables and views of each purpose and role, with just the columns and verbs it has. */
export function emitTables(plan: Plan, base: BaseTables): string {
  const body = [...purposeShapes(plan, base), ...roleShapes(plan, base), ...taskShapes(plan)].join('\n');
  return [
    typescriptHeading,
    `import { type ColumnType } from 'kysely';`,
    '',
    `import { type Id } from '#platform/ids.ts';`,
    ...(/\bJson\b/.test(body) ? [`import { type Json } from '#platform/json.ts';`] : []),
    '',
    body,
    '',
  ].join('\n');
}
function purposeShapes(plan: Plan, base: BaseTables): string[] {
  const purposes = openOf(plan);
  return [
    `export type PurposeTables = {`,
    ...purposes.flatMap(({ id, views, tables }) => [
      `  '${id}': {`,
      ...views.flatMap((view) => shapeOf(view.name, base.get(view.table) ?? [], view.grant)),
      ...tables.flatMap((table) => grantedShape(table, base)),
      '  };',
    ]),
    '};',
    '',
    `export type PurposeSealed = {`,
    ...purposes.map(({ id, sealed }) => `  '${id}': ${unionOf(sealed)};`),
    '};',
    '',
  ];
}

function roleShapes(plan: Plan, base: BaseTables): string[] {
  return [
    `export type RoleTables = {`,
    ...plan.roles.flatMap(({ id, tables }) => [`  '${id}': {`, ...tables.flatMap((table) => grantedShape(table, base)), '  };']),
    '};',
    '',
  ];
}

function taskShapes(plan: Plan): string[] {
  return [
    `export type TasksOf = {`,
    ...[...openOf(plan), ...plan.roles].map(({ id, tasks }) => `  '${id}': ${unionOf(tasks)};`),
    '};',
    '',
    `export type TaskPayloads = {`,
    ...Object.entries(plan.policy.tasks).map(
      ([id, task]) =>
        `  '${id}': { ${Object.keys(task.payload)
          .map((name) => `${name}: string`)
          .join('; ')} };`,
    ),
    '};',
  ];
}

function openOf(plan: Plan) {
  return plan.purposes.filter((purpose) => purpose.isOpen);
}

function unionOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ') || 'never';
}

function grantedShape({ table, grant }: GrantPlan, base: BaseTables): string[] {
  return shapeOf(table, base.get(table) ?? [], grant);
}

function shapeOf(name: string, columns: readonly BaseColumn[], grant: Privileges): string[] {
  const used = columns.filter((column) => [grant.select, grant.insert, grant.update].some((list) => list.includes(column.name)));
  return [
    `    ${name.includes('.') ? `'${name}'` : name}: {`,
    ...used.map((column) => `      ${column.name}: ${columnType(column, grant)};`),
    '    };',
  ];
}

function columnType(column: BaseColumn, grant: Privileges): string {
  const value = column.isNullable ? `${column.type} | null` : column.type;
  const select = grant.select.includes(column.name) ? value : 'never';
  const isOptional = column.isNullable || column.hasDefault;
  const insert = grant.insert.includes(column.name) ? (isOptional ? `${value} | undefined` : value) : 'never';
  const update = grant.update.includes(column.name) ? value : 'never';
  return `ColumnType<${select}, ${insert}, ${update}>`;
}
