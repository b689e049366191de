import { type Connect } from './element.ts';

/** `<w-print><button hidden>In</button><p>Ctrl+P</p>`: the button takes the place of the words that say how to print. */
export const connectPrint: Connect = (host, ending) => {
  const [button, words] = [host.querySelector('button'), host.querySelector('p')];
  if (!button) return;
  button.hidden = false;
  if (words) words.hidden = true;
  button.addEventListener('click', () => print(), { signal: ending });
};
