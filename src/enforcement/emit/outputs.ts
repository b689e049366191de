import { type Plan } from '../compile/plan.ts';
import { emitForms } from './forms-ts.ts';
import { emitFunctions } from './functions-sql.ts';
import { emitGrants } from './grants-sql.ts';
import { type BaseTables } from './introspect.ts';
import { emitKeyGrants } from './keys-sql.ts';
import { emitNotices } from './notices-sql.ts';
import { emitPublishedPolicy } from './published-policy-ts.ts';
import { emitPurposes } from './purposes-ts.ts';
import { emitKeyRoles, emitRoles } from './roles-sql.ts';
import { emitRowSecurity } from './row-security-sql.ts';
import { emitTables } from './tables-ts.ts';
import { emitViews } from './views-sql.ts';

/** Every generated file by its path. */
export function outputsOf(plan: Plan, base: BaseTables): Record<string, string> {
  return {
    'database/generated/roles.sql': emitRoles(plan),
    'database/generated/views.sql': emitViews(plan),
    'database/generated/row-security.sql': emitRowSecurity(plan),
    'database/generated/functions.sql': emitFunctions(plan),
    'database/generated/grants.sql': emitGrants(plan),
    'database/generated/notices.sql': emitNotices(plan),
    'database/generated/key-roles.sql': emitKeyRoles(plan),
    'database/generated/key-grants.sql': emitKeyGrants(plan),
    'src/enforcement/generated/tables.ts': emitTables(plan, base),
    'src/enforcement/generated/purposes.ts': emitPurposes(plan),
    'src/enforcement/generated/forms.ts': emitForms(plan),
    'src/enforcement/generated/published-policy.ts': emitPublishedPolicy(plan),
  };
}
