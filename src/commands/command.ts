import { type ParseArgsConfig } from 'node:util';

import { type Lifetime } from '#platform/server/lifetime.ts';

import { type Terminal } from './terminal.ts';

/** What a command is called with. */
export type Call = {
  /** What stands behind the command's name, options aside. */
  words: readonly string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  terminal: Terminal;
  /** Ends with the command. Its signal is aborted by Ctrl-C: long work looks at it between two transactions. */
  lifetime: Lifetime;
};

export type Command = {
  /** One or two words: `policy check`. */
  name: string;
  /** What follows the name: `FILE --seller SLUG`. */
  usage: string;
  /** One line for the list of commands. */
  about: string;
  /** What it does, each option, what it answers. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many words it takes: at least and at most. */
  words: readonly [least: number, most: number];
  /** Answers the exit code: 0 when all is well, 1 when not. Wrong use is 2, an interruption 130. */
  run: (call: Call) => Promise<number>;
};
