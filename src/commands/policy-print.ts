import { type Field, type Policy, type Purpose } from '#enforcement/vocabulary.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { policy } from '#policy/policy.ts';

import { type Command } from './command.ts';
import { nearestName } from './nearest.ts';

export const policyPrint: Command = {
  name: 'policy print',
  usage: '[FIELD|PURPOSE] [--json]',
  about: 'Prints who may use which data for what, field by field.',
  help: `
Prints each field of the policy with the purposes that use it, on which basis, and who works with it or
receives it. A word behind the command prints that field or that purpose alone.

  --json  the whole policy as JSON, which \`policy diff --from FILE\` reads`,
  options: { json: { type: 'boolean' } },
  words: [0, 1],
  run: ({ words: [wanted], options, terminal }) => {
    if (options['json'] === true) terminal.print(JSON.stringify(policy, undefined, 2));
    else for (const line of linesOf(policy, wanted)) terminal.print(line);
    return Promise.resolve(0);
  },
};

function linesOf(whole: Policy, wanted: string | undefined): string[] {
  const fields = Object.entries(whole.fields);
  const isPurpose = wanted !== undefined && wanted in whole.purposes;
  if (wanted !== undefined && !isPurpose && !(wanted in whole.fields)) {
    const guess = nearestName(wanted, [...Object.keys(whole.fields), ...Object.keys(whole.purposes)]);
    throw new Obstacle(`The policy knows neither a field nor a purpose "${wanted}".${guess ? ` Did you mean "${guess}"?` : ''}`);
  }
  const shown = fields.filter(([id]) => wanted === undefined || id === wanted || (isPurpose && whole.purposes[wanted]?.fields.includes(id)));
  const purposes = Object.entries(whole.purposes).filter(([id]) => !isPurpose || id === wanted);
  return [
    `Policy ${whole.version}, in force from ${whole.effectiveOn}: ${fields.length} fields, ${Object.keys(whole.purposes).length} purposes.`,
    ...(isPurpose ? headOf(wanted, whole.purposes[wanted]) : []),
    ...shown.flatMap(([id, field]) => ['', ...linesOfField(id, field), ...tableOf(purposes.filter(([, purpose]) => purpose.fields.includes(id)))]),
  ];
}

function headOf(id: string, purpose: Purpose | undefined): string[] {
  if (!purpose) return [];
  return ['', `${id}: ${purpose.words.name.vi} (${purpose.words.name.en})`, `  ${purpose.words.effect.vi}`, `  ${purpose.words.effect.en}`];
}

function linesOfField(id: string, field: Field): string[] {
  const name = `${id}: ${field.words.vi} (${field.words.en})`;
  switch (field.kind) {
    case 'denied':
      return [`${name}: not taken. ${field.because.en}`];
    case 'derived':
      return [`${name}: not kept, worked out from ${field.from}. ${field.note.en}`];
    case 'collected':
      return [`${name}${field.isSensitive ? ', sensitive' : ''}`];
  }
}

function tableOf(purposes: readonly (readonly [string, Purpose])[]): string[] {
  const rows = purposes.map(([id, { state, basis, departments, recipients }]) => [
    id,
    state === 'open' ? 'open' : 'closed',
    basis.kind,
    [...departments.map((name) => `our ${name}`), ...recipients.map((name) => `→ ${name}`)].join(', ') || 'the member alone',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
