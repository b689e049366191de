import { openLifetime } from '#platform/server/lifetime.ts';
import { wordsOf } from '#platform/server/obstacle.ts';
import { openSteps } from '#processes/steps.ts';

import { type Bench, openBench, pathsIn } from './bench.ts';
import { openBenchMarket } from './bench-market.ts';
import { type Figure, isMissed, tableOf } from './figures.ts';
import { openClient } from './load.ts';
import { acts } from './parts/acts.ts';
import { apiOperations } from './parts/api.ts';
import { flash } from './parts/flash.ts';
import { keptPages } from './parts/kept-pages.ts';
import { memory } from './parts/memory.ts';
import { purposes } from './parts/purposes.ts';
import { search } from './parts/search.ts';

const parts: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  pages: keptPages,
  purposes,
  acts,
  api: apiOperations,
  search,
  rush: flash,
  memory,
};

const help = `npm run bench [-- part…] [-- --quick]

Parts: ${Object.keys(parts).join(', ')}; all of them where none is named.
--quick  short rounds on a small market: whether it runs, not how fast.
`;

await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<void> {
  const isQuick = words.includes('--quick');
  const named = words.filter((word) => !word.startsWith('--'));
  if (words.some((word) => word.startsWith('--') && word !== '--quick') || named.some((name) => !parts[name])) {
    process.stdout.write(help);
    process.exitCode = words.includes('--help') ? 0 : 2;
    return;
  }
  const lifetime = openLifetime((error) => process.stderr.write(`${wordsOf(error)}\n`));
  const steps = openSteps(process.stdout);
  const figures: Figure[] = [];
  const show = () => process.stdout.write(figures.length === 0 ? '\n' : `\n${tableOf(figures)}`);
  const stop = async () => {
    await lifetime.end();
    show();
    process.exit(130);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => void stop());
  try {
    const wanted = Object.entries(parts).filter(([name]) => named.length === 0 || named.includes(name));
    const isLarge = wanted.some(([name]) => name === 'search') && !isQuick;
    const market = await openBenchMarket({ lifetime, steps }, isLarge ? 100_000 : isQuick ? 600 : 4_000);
    const client = openClient();
    lifetime.atEnd(() => client.stop());
    const bench = openBench(market, { client, paths: await pathsIn(market), isQuick });
    for (const [, part] of wanted) figures.push(...(await part(bench)));
    steps.end();
  } catch (error) {
    // After a signal everything fails on what is being taken down under it.
    if (lifetime.isEnding) return;
    process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
  await lifetime.end();
  show();
  // A short run says nothing about speed.
  if (figures.some((figure) => (isQuick ? figure.isReached === false : isMissed(figure)))) process.exitCode = 1;
}
