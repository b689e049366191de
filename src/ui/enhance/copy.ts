import { type Connect } from './element.ts';

/** `<w-copy data-text="…" data-done="Đã chép"><button hidden>`: shown only where the browser lets us copy. */
export const connectCopy: Connect = (host, ending) => {
  const button = host.querySelector('button');
  const words = button?.querySelector('span');
  if (!button || !words || !('clipboard' in navigator)) return;
  const usual = words.textContent;
  const { text = '', done = '' } = host.dataset;
  button.hidden = false;
  button.addEventListener(
    'click',
    async () => {
      await navigator.clipboard.writeText(text);
      words.textContent = done;
      setTimeout(() => (words.textContent = usual), 2_500);
    },
    { signal: ending },
  );
};
