import { closedPurposes, openPurposes } from '../generated/purposes.ts';

const verbs: Readonly<Record<string, string>> = {
  select: 'may read',
  insert: 'may write, in new rows,',
  update: 'may change',
  delete: 'may delete rows of',
  truncate: 'may empty',
  trigger: 'may put a trigger on',
  references: 'may refer to',
  execute: 'may call',
  create: 'may make objects in',
  temporary: 'may make temporary tables in the',
};

/** A line of `liveRights` or `expectedRights` for a reader: “order.fulfil may read vault.names.sealed”. */
export function rightInWords(line: string, prefix: string): string {
  const [role = '', thing = '', verb = ''] = line.split(' | ');
  const who = nameOf(role.replace(prefix, ''));
  return verbs[verb] ? `${who} ${verbs[verb]} ${thing}` : `${who}: ${thing.replace(prefix, '')} (${verb})`;
}

function nameOf(role: string): string {
  const login = role.replace(/_view$/, '');
  const purpose = [...openPurposes, ...closedPurposes].find((id) => id.replaceAll(/[.-]/g, '_') === login);
  if (!purpose) return role;
  return login === role ? purpose : `the owner of ${purpose}'s views`;
}
