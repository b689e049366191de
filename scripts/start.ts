import { startMarket } from '#processes/start-market.ts';

await startMarket();
