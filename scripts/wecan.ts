import { commands } from '../src/commands/commands.ts';
import { runCommand } from '../src/commands/run-command.ts';

await runCommand(commands, process.argv.slice(2));
