import { parseArgs } from 'node:util';

import { PolicyFaults } from '#enforcement/compile/compile-policy.ts';
import { type Lifetime, openLifetime } from '#platform/server/lifetime.ts';
import { Obstacle, wordsOf } from '#platform/server/obstacle.ts';

import { type Command } from './command.ts';
import { helpOf, listOf } from './help.ts';
import { nearestName } from './nearest.ts';
import { openTerminal } from './terminal.ts';

const wrongUse = 2;
const interrupted = 130;

/** Finds the command, runs it, and leaves things as it found them, also after Ctrl-C. */
export async function runCommand(commands: readonly Command[], typed: readonly string[]): Promise<void> {
  const lifetime = openLifetime((error) => process.stderr.write(`${wordsOf(error)}\n`));
  stopOnSignals(lifetime);
  // `| head` has read enough.
  process.stdout.on('error', () => undefined);
  const code = await codeOf(commands, typed, lifetime);
  await lifetime.end();
  // A pipe takes a long answer in pieces; leaving before the last would cut it off.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit(code);
}

async function codeOf(commands: readonly Command[], typed: readonly string[], lifetime: Lifetime): Promise<number> {
  const terminal = openTerminal(lifetime.signal);
  try {
    const wish = wishOf(commands, typed);
    if ('help' in wish) {
      terminal.print(wish.help);
      return 0;
    }
    return await wish.command.run({ ...wish, terminal, lifetime });
  } catch (error) {
    // What fails while everything is taken down under it has been told already.
    if (lifetime.isEnding) return interrupted;
    terminal.say(error instanceof PolicyFaults ? error.message : wordsOf(error));
    return error instanceof WrongUse ? wrongUse : 1;
  }
}

class WrongUse extends Obstacle {}

type Wish = { help: string } | { command: Command; words: readonly string[]; options: Record<string, string | boolean | undefined> };

function wishOf(commands: readonly Command[], typed: readonly string[]): Wish {
  const isHelp = typed.length === 0 || typed[0] === 'help' || typed[0] === '--help' || typed[0] === '-h';
  const named = isHelp ? typed.slice(1) : typed;
  if (named.length === 0) return { help: listOf(commands) };
  const command = commands.find(({ name }) => named.slice(0, name.split(' ').length).join(' ') === name);
  if (!command) throw new WrongUse(unknownCommand(commands, named));
  if (isHelp) return { help: helpOf(command) };
  return parse(command, typed.slice(command.name.split(' ').length));
}

function unknownCommand(commands: readonly Command[], named: readonly string[]): string {
  const words = named.filter((word) => !word.startsWith('-')).slice(0, 2);
  const names = commands.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${words[0]} `));
  if (words.length === 1 && family.length > 0) return `"${words[0]}" needs one more word: ${family.join(', ')}.`;
  const guess = nearestName(words.join(' '), names);
  return `There is no command "${words.join(' ')}".${guess ? ` Did you mean "${guess}"?` : ''} \`npm run wecan\` lists them all.`;
}

function parse(command: Command, typed: readonly string[]): Wish {
  const options: Command['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } };
  const { tokens } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (!known) throw new WrongUse(unknownOption(token.rawName, Object.keys(options), command));
    if (known.type === 'string' && token.value === undefined) throw new WrongUse(`${token.rawName} needs a value. ${seeHelp(command)}`);
    if (known.type === 'boolean' && token.value !== undefined) throw new WrongUse(`${token.rawName} takes no value. ${seeHelp(command)}`);
  }
  const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
  if (values['help'] === true) return { help: helpOf(command) };
  const [least, most] = command.words;
  if (positionals.length < least) throw new WrongUse(`Something is missing: wecan ${command.name} ${command.usage}. ${seeHelp(command)}`);
  if (positionals.length > most) throw new WrongUse(`"${positionals[most]}" is one word too many. ${seeHelp(command)}`);
  const given = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'string' || typeof value === 'boolean' ? value : undefined] as const,
  );
  return { command, words: positionals, options: Object.fromEntries(given) };
}

function unknownOption(typed: string, names: readonly string[], command: Command): string {
  const guess = nearestName(typed.replace(/^-+/, ''), names);
  return `"${command.name}" has no option ${typed}.${guess ? ` Did you mean --${guess}?` : ''} ${seeHelp(command)}`;
}

function seeHelp({ name }: Command): string {
  return `See: npm run wecan -- help ${name}`;
}

function stopOnSignals(lifetime: Lifetime): void {
  const onSignal = () => {
    if (lifetime.isEnding) process.exit(interrupted);
    process.stderr.write('\nInterrupted: what was begun is being put in order …\n');
    void lifetime.end().then(() => process.exit(interrupted));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
}
