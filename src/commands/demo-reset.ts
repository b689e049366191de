import { Obstacle } from '#platform/server/obstacle.ts';
import { deployMarket, fillMarket, leaveEmpty, raiseOutside } from '#processes/market.ts';
import { readRunning } from '#processes/running.ts';

import { type Command } from './command.ts';
import { openMarket } from './open-market.ts';

export const demoReset: Command = {
  name: 'demo reset',
  usage: '[--yes]',
  about: 'Removes everything from the demonstration market and fills it anew.',
  help: `
Removes all people, shops, listings, orders and keys of the demonstration and makes the demonstration market
again; with WECAN_DEMONSTRATION=empty it stays empty. Works beside a running market, whose pages and jobs start
again afterwards. Interrupted, it leaves a market that the next start fills. Never touches a production market.

  --yes  does not ask`,
  options: { yes: { type: 'boolean' } },
  words: [0, 0],
  run: async (call) => {
    const { terminal, options } = call;
    const market = await openMarket(call, 'demo reset');
    const { data, installation, settings, isBeside } = market;
    if (settings.mode !== 'demonstration' || installation.mode !== 'demonstration') {
      throw new Obstacle('This is a market of real people: nothing was removed.');
    }
    if (options['yes'] !== true && !(await terminal.confirm('Remove every member, shop, listing and order of this demonstration?'))) {
      terminal.say('Nothing was removed. Without a terminal to ask, say --yes.');
      return 1;
    }
    if (!isBeside) await deployMarket(market);
    const running = isBeside ? readRunning(data.folder) : undefined;
    if (isBeside && !running?.outside) throw new Obstacle('The market is just starting. Try again when it has told its address.');
    const outside = running?.outside ?? (await raiseOutside(market, process.env)).outside;
    await (settings.startsEmpty ? leaveEmpty(market) : fillMarket(market, { prefix: installation.prefix, outside }));
    terminal.steps.end();
    if (running) process.kill(running.pid, 'SIGUSR2');
    terminal.print('The demonstration market is as on its first day.');
    return 0;
  },
};
