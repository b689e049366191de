import { askJson, rowsOf } from './ask.ts';
import { combobox } from './combobox.ts';
import { type Connect } from './element.ts';

/**
 * `<w-places data-from="/places/search" data-label="…"><input name="place">…`: suggests communes, and sends the code of
 * the one that was chosen as `commune`. Whoever types on gives the code up, so that words and code never differ.
 */
export const connectPlaces: Connect = (host, ending) => {
  const input = host.querySelector<HTMLInputElement>('input[type=text], input[type=search]');
  const { from = '', label = '' } = host.dataset;
  if (!input) return;
  const code = Object.assign(document.createElement('input'), { type: 'hidden', name: 'commune', disabled: true });
  host.classList.add('pick');
  host.append(code);
  const send = (commune: string) => {
    code.value = commune;
    code.disabled = commune === '';
  };
  combobox({
    input,
    label,
    ending,
    leastLetters: 2,
    search: async (text, signal) => {
      const query = new URLSearchParams({ q: text, locale: document.documentElement.lang });
      const rows = rowsOf(await askJson(`${from}?${query}`, signal), 'items');
      return rows.map(({ text: words = '', code: commune = '' }) => ({ label: words, commune }));
    },
    choose: ({ label: words, commune }) => {
      input.value = words;
      send(commune);
      // What was listed for a browser without JavaScript is no longer the choice.
      for (const radio of input.form?.querySelectorAll<HTMLInputElement>('input[type=radio][name=commune]') ?? []) radio.checked = false;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });
  input.addEventListener('input', () => send(''), { signal: ending });
};
