import { catalogueImport } from './catalogue-import.ts';
import { type Command } from './command.ts';
import { databaseUrl } from './database-url.ts';
import { demoReset } from './demo-reset.ts';
import { policyCheck } from './policy-check.ts';
import { policyDiff } from './policy-diff.ts';
import { policyPrint } from './policy-print.ts';
import { sellersList } from './sellers-list.ts';

/** `npm run wecan -- <command>`: what the operator does at the terminal, in the order of the help. */
export const commands: readonly Command[] = [catalogueImport, sellersList, policyCheck, policyPrint, policyDiff, databaseUrl, demoReset];
