import { type Connect } from './element.ts';

/**
 * `<w-countdown data-until="2026-11-22T15:00:00Z" data-now="…">14 phút</w-countdown>` counts on from the server's clock,
 * and asks for the page again when the time is over: what happens then, the server knows.
 */
export const connectCountdown: Connect = (host, ending) => {
  const { until = '', now = '' } = host.dataset;
  const ahead = Date.parse(now) - Date.now() || 0;
  const tick = () => {
    const left = Math.max(0, Math.ceil((Date.parse(until) - Date.now() - ahead) / 1_000));
    host.textContent = clock(left);
    if (left > 0) return;
    clearInterval(ticking);
    window.location.reload();
  };
  const ticking = setInterval(tick, 1_000);
  ending.addEventListener('abort', () => clearInterval(ticking));
};

function clock(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const minutes = `${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3_600 ? minutes : `${two(seconds / 3_600)}:${minutes}`;
}
