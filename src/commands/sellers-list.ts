import { readsOf } from '#enforcement/with-purpose.ts';
import { listSellers } from '#market/sellers/list-sellers.ts';

import { type Command } from './command.ts';
import { joinMarket } from './open-market.ts';

const mostSellers = 100_000;

export const sellersList: Command = {
  name: 'sellers list',
  usage: '',
  about: 'Lists the shops, a line each, the slug first.',
  help: `
A line per shop: slug, state and name, parted by tabs. The slug is what other commands call a shop by:

  npm run -s wecan -- sellers list | cut -f1`,
  options: {},
  words: [0, 0],
  run: async (call) => {
    await joinMarket(call, 'sellers list', { purposes: [], roles: ['storefront'] });
    const sellers = await listSellers(readsOf('storefront'), mostSellers);
    for (const { slug, state, name } of sellers) call.terminal.print(`${slug}\t${state}\t${name}`);
    if (sellers.length === 0) call.terminal.say('There is no shop yet.');
    return 0;
  },
};
