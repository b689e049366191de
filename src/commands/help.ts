import { type Command } from './command.ts';

export function listOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'npm run wecan -- <command>',
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'npm run wecan -- help <command> says more of one. A command works beside a running market; where none',
    'runs it starts the databases for itself and stops them again.',
  ].join('\n');
}

export function helpOf({ name, usage, about, help }: Command): string {
  return [`npm run wecan -- ${`${name} ${usage}`.trim()}`, '', about, '', help.trim()].join('\n');
}
