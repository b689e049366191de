import { askJson } from './ask.ts';
import { type Connect } from './element.ts';

const everyMs = 3_000;

/**
 * `<w-await data-from="/pay/…/state" data-state="awaiting">`: asks now and then whether something has happened, while somebody
 * looks, and opens the page anew when it has.
 */
export const connectAwait: Connect = (host, ending) => {
  const { from = '', state = '' } = host.dataset;
  const ask = async () => {
    if (document.hidden) return;
    const answer = await askJson(from, ending).catch(() => undefined);
    const told: unknown = answer && typeof answer === 'object' ? Reflect.get(answer, 'state') : undefined;
    if (typeof told !== 'string' || told === state) return;
    clearInterval(asking);
    window.location.reload();
  };
  const asking = setInterval(() => void ask(), everyMs);
  document.addEventListener('visibilitychange', () => void ask(), { signal: ending });
  ending.addEventListener('abort', () => clearInterval(asking));
};
