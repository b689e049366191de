import { maskOf } from '../compile/compile-policy.ts';
import { type Plan } from '../compile/plan.ts';
import { typescriptHeading } from './heading.ts';

/** Names that the program needs at run time: logins, what is sealed with what, and the bits of the switches. */
export function emitPurposes(plan: Plan): string {
  const open = plan.purposes.filter((purpose) => purpose.isOpen);
  const list = (items: readonly string[]) => `[${items.map((item) => `'${item}'`).join(', ')}]`;
  const lines = [
    typescriptHeading,
    `export const openPurposes = ${list(open.map(({ id }) => id))} as const;`,
    `export const closedPurposes = ${list(plan.purposes.filter(({ isOpen }) => !isOpen).map(({ id }) => id))} as const;`,
    `export const serviceRoles = { ${plan.roles.map(({ id, connections }) => `'${id}': ${connections}`).join(', ')} } as const;`,
    '',
    `export const sealedGroups = {`,
    ...plan.groups.map(({ name, fields }) => `  '${name}': ${list(fields)},`),
    '} as const;',
    '',
    `export const purposesWithKeys = ${list(open.filter(({ keys }) => keys.length > 0).map(({ id }) => id))} as const;`,
    '',
    `export const switches = {`,
    ...Object.entries(plan.policy.switches).map(
      ([name, { purpose }]) => `  '${name}': { mask: ${maskOf(plan.policy, [name])}, purpose: '${purpose}' },`,
    ),
    '} as const;',
    '',
    `export const sealedColumns = {`,
    ...Object.entries(plan.policy.tables).flatMap(([table, { columns }]) =>
      Object.entries(columns).flatMap(([name, column]) =>
        column.kind === 'sealed' ? [`  '${table}.${name}': { group: '${column.group}', retention: '${column.keyRetention}' },`] : [],
      ),
    ),
    '} as const;',
    '',
  ];
  return lines.join('\n');
}
